import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId } from '../shapes'
import { oneOf } from '../tolerant'
import { outcomes, row } from './views'

/** A matter that is like another, and why it is shown. */
export const alikeRow = z.object({
  ...row.shape,
  /** How it ended; null while it did not. */
  outcome: z.nullable(oneOf(outcomes)),
  /** From the threshold up; the higher, the more alike. */
  score: z.number(),
  why: z.object({
    /** Words that both say, the most telling first. */
    words: z.array(z.string()),
    /** Sorted into the same category. */
    category: z.boolean(),
    /** Metres between the two places; null where one of them has none. */
    metres: z.nullable(z.int()),
    /** Asked by the same household. */
    household: z.boolean(),
    /** Days by which it was asked earlier; negative: later. */
    days: z.int()
  })
})

export const alike = method({
  name: 'matter.alike',
  summary: 'Lists the matters most like one that is to be sorted or decided, each with why.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ id: clientId }),
  output: z.object({
    rows: z.array(alikeRow),
    /** The first year that was looked at, four digits. */
    since: z.string()
  }),
  errors: ['NOT_FOUND']
})
