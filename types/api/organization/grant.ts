import * as z from 'zod/mini'
import { positions } from '../../domain/positions'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { day, id, line } from '../shapes'
import { actId, nodeId } from './node'

export const grant = method({
  name: 'organization.grant',
  summary: 'Gives somebody a role at a node, from a day on and until a day, both included.',
  callers: ['admin'],
  input: z.strictObject({
    act: actId,
    personId: id,
    role: z.enum(roles),
    nodeId,
    /** What the post is called there. */
    title: z.optional(line(20)),
    /** The offices (职务) that it carries; by default none. */
    positions: z.optional(z.array(z.enum(positions)).check(z.maxLength(positions.length))),
    /** First day; by default at once. */
    from: z.optional(day),
    /** Last day; by default until it is ended. */
    until: z.optional(day),
    reason: z.optional(line(200))
  }),
  output: z.object({ personId: z.string(), version: z.int() }),
  errors: [
    'NOT_FOUND',
    'ROLE_MISPLACED',
    'POSITION_UNFIT',
    'ROLE_HELD',
    'DATES_WRONG',
    'ACT_REUSED',
    'CONFLICT'
  ]
})
