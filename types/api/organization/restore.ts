import * as z from 'zod/mini'
import { method } from '../contract'
import { actId, nodeId } from './node'

export const restore = method({
  name: 'organization.restore',
  summary: 'Brings a removed node back to where it was in the tree.',
  callers: ['admin'],
  input: z.strictObject({ id: nodeId, act: actId }),
  output: z.object({ id: z.string() }),
  errors: ['NOT_FOUND', 'NAME_TAKEN', 'ACT_REUSED', 'CONFLICT']
})
