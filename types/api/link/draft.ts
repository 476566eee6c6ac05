import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { listStates } from '../../domain/linkage'
import { method } from '../contract'
import { clientId, id } from '../shapes'
import { oneOf } from '../tolerant'

export const draft = method({
  name: 'link.draft',
  summary: 'An officer begins the list for the assembly, or takes into it what was agreed since.',
  callers: roles,
  input: z.strictObject({ id: clientId, act: clientId, nodeId: id }),
  output: z.object({ id: z.string(), state: oneOf(listStates), version: z.int() }),
  errors: ['NOT_FOUND', 'LIST_NOT_NOW', 'ACT_REUSED', 'CONFLICT', 'LIST_EMPTY']
})
