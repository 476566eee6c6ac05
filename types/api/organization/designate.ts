import * as z from 'zod/mini'
import { positions } from '../../domain/positions'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { id, line } from '../shapes'
import { actId, nodeId } from './node'

export const designate = method({
  name: 'organization.designate',
  summary: 'Says which offices (职务) a role carries that somebody holds at a node; none takes them away.',
  callers: ['admin'],
  input: z.strictObject({
    act: actId,
    personId: id,
    role: z.enum(roles),
    nodeId,
    /** All that it carries from now on. */
    positions: z.array(z.enum(positions)).check(z.maxLength(positions.length)),
    reason: z.optional(line(200))
  }),
  output: z.object({ personId: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'ROLE_NOT_HELD', 'POSITION_UNFIT', 'ACT_REUSED', 'CONFLICT']
})
