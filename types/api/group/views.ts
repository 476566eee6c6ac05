import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { stages } from '../../domain/stages'
import { tiers } from '../../domain/tiers'
import { topics } from '../../domain/topics'
import { reportUrgencies } from '../../domain/reports'
import { moment, text, token } from '../shapes'
import { oneOf } from '../tolerant'

/** A group’s id: the letter of its tier and the member or node it stands for. */
export const groupId = text.check(z.regex(/^[mcvt]-.{1,64}$/))
/** The place of an item in a feed, as the feed told it. */
export const feedKey = token(120).check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z .+$/))

export const groupRef = z.object({ id: z.string(), name: z.string(), tier: oneOf(tiers) })

export const feedKinds = ['notice', 'report', 'progress'] as const

/** One item of a feed. What was taken back shows who, when and why, and no word of what it said. */
export const feedItem = z.object({
  id: z.string(),
  key: z.string(),
  kind: z.enum(feedKinds),
  by: z.object({ name: z.string(), you: z.boolean() }),
  at: moment,
  text: z.string(),
  /** Addresses that expire. */
  photos: z.array(z.string()),
  /** Those of their thumbnails, in the same order. */
  thumbnails: z.array(z.string()),
  /** Why it was taken back; null where it stands. */
  retracted: z.nullable(z.string()),
  /** A notice: what it is about, and who wrote it where somebody passed it on. */
  topic: z.optional(oneOf(topics)),
  author: z.optional(z.string()),
  /** A report: what it is about and how pressing; of progress, which report it goes back to. */
  category: z.optional(oneOf(categories)),
  urgency: z.optional(oneOf(reportUrgencies)),
  reportId: z.optional(z.string()),
  /** Progress: where the matter stands, and the matter where the caller can open it. */
  stage: z.optional(oneOf(stages)),
  matterId: z.optional(z.string())
})

/** What the caller may do in a group. */
export const groupActs = ['announce', 'report'] as const

/** What an act on a notice answers. */
export const noticeOutput = z.object({ id: z.string(), version: z.int() })
