import * as z from 'zod/mini'
import { method } from '../contract'
import { id, pageInput } from '../shapes'
import { rows } from './views'

export const supervise = method({
  name: 'matter.supervise',
  summary: 'Lists what is overdue right below an office, the oldest first: where, who has it, how late.',
  callers: ['townOffice', 'countyOffice'],
  reads: true,
  input: z.strictObject({
    /** By default the first node in whose office the caller sits. */
    nodeId: z.optional(id),
    ...pageInput
  }),
  output: rows,
  errors: ['NOT_FOUND']
})
