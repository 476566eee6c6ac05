import * as z from 'zod/mini'
import { wishStages } from '../../domain/wishes'
import { method } from '../contract'
import { row } from '../matter/views'
import { moment, pageInput } from '../shapes'
import { entriesBy, oneOf } from '../tolerant'

const shown = {
  /** Whose it is, where it is not the caller’s own but the household’s. */
  whose: z.nullable(z.string()),
  /** The address of its first photo’s thumbnail, which expires; null where it has no photo. */
  photo: z.nullable(z.string())
}

/** A matter as every list has it. */
export const ownMatter = z.extend(row, { of: z.literal('matter'), ...shown })

/** A wish, as those it belongs to read it. */
export const ownWish = z.object({
  of: z.literal('wish'),
  ...shown,
  id: z.string(),
  subject: z.string(),
  stage: oneOf(wishStages),
  askedAt: moment,
  claimer: z.nullable(z.string()),
  due: z.nullable(z.object({ at: moment, overdue: z.boolean() }))
})

export const own = method({
  name: 'account.own',
  summary:
    'Lists what the caller or the household asked and wished, in one list: what is open or what is over, newest first.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    /** What is over; by default what is open. */
    over: z.optional(z.literal(true)),
    ...pageInput
  }),
  output: z.object({
    rows: entriesBy('of', ['matter', 'wish'], z.union([ownMatter, ownWish])),
    after: z.nullable(z.string())
  }),
  errors: []
})
