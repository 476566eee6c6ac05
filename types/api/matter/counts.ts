import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { trays } from '../../domain/trays'
import { method } from '../contract'

const count = z.object({ tray: z.enum(trays), count: z.int(), overdue: z.int() })

export const counts = method({
  name: 'matter.counts',
  summary: 'Counts what waits for the caller and what is open in the nodes they answer for, by tray.',
  callers: roles,
  reads: true,
  input: z.strictObject({}),
  output: z.object({
    mine: z.array(count),
    node: z.array(count),
    /** What is overdue right below the caller’s offices; see `matter.supervise`. */
    late: z.int()
  }),
  errors: []
})
