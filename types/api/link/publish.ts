import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { listStates } from '../../domain/linkage'
import { method } from '../contract'
import { clientId } from '../shapes'
import { oneOf } from '../tolerant'

export const publish = method({
  name: 'link.publish',
  summary: 'An officer shows a confirmed list publicly for the days set.',
  callers: roles,
  input: z.strictObject({ id: clientId, act: clientId }),
  output: z.object({ id: z.string(), state: oneOf(listStates), version: z.int() }),
  errors: ['NOT_FOUND', 'LIST_NOT_NOW', 'ACT_REUSED', 'CONFLICT']
})
