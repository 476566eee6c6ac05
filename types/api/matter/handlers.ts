import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { id } from '../shapes'

const candidate = z.object({
  id: z.string(),
  name: z.string(),
  title: z.nullable(z.string()),
  /** Matters in hand now. */
  inHand: z.int()
})

export const handlers = method({
  name: 'matter.handlers',
  summary: 'Lists who can be given a matter of a node, with how many each has in hand.',
  callers: roles,
  reads: true,
  input: z.strictObject({
    /** By default the first node in whose office the caller sits, else the root where they are the last resort. */
    nodeId: z.optional(id),
    /** A matter that is to be split: none but those it can be split to now, and who would hear of it. */
    unitsOf: z.optional(id)
  }),
  output: z.object({ people: z.array(candidate) }),
  errors: ['NOT_FOUND']
})
