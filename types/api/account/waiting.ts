import * as z from 'zod/mini'
import { method } from '../contract'
import { moment, token } from '../shapes'
import { entriesBy } from '../tolerant'

/** So many are named; the rest are counted. */
export const waitingShown = 20

/** So many messages are counted; who has more knows that there are many. */
export const newsCounted = 99

/** What is asked of somebody, by what it is about. */
export const waitingSteps = ['answer', 'rate', 'confirm', 'agree'] as const

const row = z.object({
  /** `answer`, `rate`: a matter; `confirm`: a wish that was fulfilled; `agree`: a link that was proposed. */
  step: z.enum(waitingSteps),
  /** The id of the matter, wish or link. */
  id: z.string(),
  subject: z.string(),
  /** By when a word is hoped for; null where nothing happens without one. */
  dueAt: z.nullable(moment)
})

export const waiting = method({
  name: 'account.waiting',
  summary:
    'What waits for the word of the caller as somebody of a household or as a member: questions, results to rate, wishes to confirm and links to agree to, the oldest first.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    /** The moment of the latest message that was looked at. */
    heard: z.optional(token(24).check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)))
  }),
  output: z.object({
    rows: entriesBy('step', waitingSteps, row),
    count: z.int(),
    /** Messages since: up to `newsCounted`, and one more where there are more. */
    news: z.int(),
    /** Wishes that the caller must put into words, publish or fulfil. */
    wishes: z.object({ count: z.int(), overdue: z.int() })
  }),
  errors: []
})
