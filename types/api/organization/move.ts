import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { actId, nodeId } from './node'

export const move = method({
  name: 'organization.move',
  summary: 'Puts a node below another one; everything that lies below it follows in the background.',
  callers: ['admin'],
  input: z.strictObject({ id: nodeId, act: actId, parentId: nodeId, reason: line(200) }),
  output: z.object({ id: z.string() }),
  errors: [
    'NOT_FOUND',
    'KIND_UNFIT',
    'NAME_TAKEN',
    'BELOW_ITSELF',
    'ALREADY_THERE',
    'OTHER_COUNTY',
    'NODE_MOVING',
    'ACT_REUSED',
    'CONFLICT'
  ]
})
