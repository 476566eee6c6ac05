import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { acts } from '../../domain/flow'
import { outcomeLabels, satisfactions, type Outcome } from '../../domain/outcomes'
import { standingLabels, type Standing } from '../../domain/roles'
import { stages } from '../../domain/stages'
import { urgencies } from '../../domain/urgency'
import { contact, moment } from '../shapes'

const outcomes = Object.keys(outcomeLabels) as Outcome[]
const standings = Object.keys(standingLabels) as Standing[]

/** By when the present step is due, in words' raw material. */
export const due = z.object({
  at: moment,
  /** Working days left, 0 = today; negative = working days past. */
  workdays: z.int(),
  overdue: z.boolean(),
  /** The holidays of that year are not announced yet; counted by weekends alone. */
  provisional: z.boolean()
})

/** One row of a list: what a row shows, no more. */
export const row = z.object({
  id: z.string(),
  number: z.string(),
  subject: z.string(),
  stage: z.enum(stages),
  category: z.nullable(z.enum(categories)),
  urgency: z.nullable(z.enum(urgencies)),
  asker: z.string(),
  askedAt: moment,
  responsible: z.nullable(z.string()),
  due: z.nullable(due),
  /** How often it was reopened. */
  reopened: z.int()
})

/** A page of rows; `after` is null on the last page. */
export const rows = z.object({ rows: z.array(row), after: z.nullable(z.string()) })

const entry = z.object({
  seq: z.int(),
  act: z.enum(acts),
  at: moment,
  by: z.object({ name: z.string(), standing: z.enum(standings), you: z.boolean() }),
  text: z.optional(z.string()),
  photos: z.array(z.string()),
  category: z.optional(z.enum(categories)),
  urgency: z.optional(z.enum(urgencies)),
  lead: z.optional(z.string()),
  helpers: z.optional(z.array(z.string())),
  until: z.optional(moment),
  outcome: z.optional(z.enum(outcomes)),
  satisfaction: z.optional(z.enum(satisfactions)),
  score: z.optional(z.int())
})

/** A matter as one caller may see it, with the acts allowed to that caller at this moment. */
export const view = z.object({
  id: z.string(),
  number: z.string(),
  version: z.int(),
  subject: z.string(),
  stage: z.enum(stages),
  asker: z.object({ name: z.string(), household: z.nullable(z.string()), you: z.boolean() }),
  place: z.nullable(z.object({ name: z.string(), latitude: z.number(), longitude: z.number() })),
  category: z.nullable(z.enum(categories)),
  urgency: z.nullable(z.enum(urgencies)),
  /** Who must act next; null once nobody must. */
  responsible: z.nullable(contact),
  due: z.nullable(due),
  outcome: z.nullable(z.object({ kind: z.enum(outcomes), text: z.string() })),
  rating: z.nullable(z.object({ satisfaction: z.enum(satisfactions), score: z.nullable(z.int()) })),
  reopened: z.int(),
  /** Newest first; photos are addresses that expire. */
  history: z.array(entry),
  acts: z.array(z.enum(acts))
})
