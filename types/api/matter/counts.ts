import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { trays } from '../../domain/trays'
import { method } from '../contract'
import { id } from '../shapes'
import { entriesBy } from '../tolerant'

const count = z.object({
  tray: z.enum(trays),
  count: z.int(),
  overdue: z.int(),
  /** Due by the end of today and not overdue. */
  today: z.int()
})

export const counts = method({
  name: 'matter.counts',
  summary: 'Counts what waits for the caller and what is open in the nodes they answer for, by tray.',
  callers: roles,
  reads: true,
  input: z.strictObject({
    /** One node in whose office the caller sits; by default all of them. */
    nodeId: z.optional(id)
  }),
  output: z.object({
    mine: entriesBy('tray', trays, count),
    node: entriesBy('tray', trays, count),
    /** What is overdue right below the caller’s offices; see `matter.supervise`. */
    late: z.int()
  }),
  errors: ['NOT_FOUND']
})
