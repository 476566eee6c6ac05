import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { actId, nodeId } from './node'

export const remove = method({
  name: 'organization.remove',
  summary: 'Takes an empty node out of the tree; it stays on file and can be brought back.',
  callers: ['admin'],
  input: z.strictObject({ id: nodeId, act: actId, reason: z.optional(line(200)) }),
  output: z.object({ id: z.string() }),
  errors: ['NOT_FOUND', 'NODE_IN_USE', 'NODE_MOVING', 'ACT_REUSED', 'CONFLICT']
})
