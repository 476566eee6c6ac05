import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { listStates } from '../../domain/linkage'
import { method } from '../contract'
import { clientId, day } from '../shapes'
import { oneOf } from '../tolerant'

export const confirm = method({
  name: 'link.confirm',
  summary:
    'An officer notes that the members’ assembly confirmed a list: when, how many came, how many were for it.',
  callers: roles,
  input: z.strictObject({
    id: clientId,
    act: clientId,
    day,
    present: z.int().check(z.minimum(1), z.maximum(10000)),
    favor: z.int().check(z.minimum(0), z.maximum(10000))
  }),
  output: z.object({ id: z.string(), state: oneOf(listStates), version: z.int() }),
  errors: [
    'NOT_FOUND',
    'LIST_NOT_NOW',
    'ACT_REUSED',
    'CONFLICT',
    'LIST_GATHERING',
    'NOT_CARRIED',
    'VOTES_WRONG',
    'DATE_AHEAD'
  ]
})
