import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { trays } from '../../domain/trays'
import { method } from '../contract'
import { id, pageInput } from '../shapes'
import { rows } from './views'

export const tray = method({
  name: 'matter.tray',
  summary:
    'Lists a tray the caller works from, by deadline: what waits for them, or all of a node they answer for.',
  // Whatever somebody holds at the root, a matter may fall to them in the end.
  callers: roles,
  reads: true,
  input: z.strictObject({
    tray: z.enum(trays),
    /**
     * `mine`: what waits for the caller, or for the office of a node of theirs; `node`: all that belongs to the node
     * and what is below it; `office`: what the node’s own office answers for.
     */
    whose: z.enum(['mine', 'node', 'office']),
    /** The node; by default the first in whose office the caller sits. */
    nodeId: z.optional(id),
    ...pageInput
  }),
  output: rows,
  errors: ['NOT_FOUND']
})
