import * as z from 'zod/mini'
import { method } from '../contract'
import { moment } from '../shapes'

/** So many are named; the rest are counted. */
export const waitingShown = 20

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
  input: z.strictObject({}),
  output: z.object({ rows: z.array(row), count: z.int() }),
  errors: []
})
