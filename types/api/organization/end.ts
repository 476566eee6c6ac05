import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { id, line } from '../shapes'
import { actId, nodeId } from './node'

export const end = method({
  name: 'organization.end',
  summary: 'Ends a role somebody holds at a node, or one that would begin later.',
  callers: ['admin'],
  input: z.strictObject({
    act: actId,
    personId: id,
    role: z.enum(roles),
    nodeId,
    /** Who takes over the matters in their hands; by default these come back to the office. */
    to: z.optional(id),
    reason: z.optional(line(200))
  }),
  output: z.object({ personId: z.string() }),
  errors: ['NOT_FOUND', 'ROLE_NOT_HELD', 'HEIR_UNKNOWN', 'LAST_ADMIN', 'ACT_REUSED', 'CONFLICT']
})
