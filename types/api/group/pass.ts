import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId } from '../shapes'
import { groupId, noticeOutput } from './views'

export const pass = method({
  name: 'group.pass',
  summary:
    'Passes a notice one tier down: an officer to the village’s group, a member to the own; once a group.',
  callers: ['person'],
  input: z.strictObject({ noticeId: clientId, act: clientId, groupId }),
  output: noticeOutput,
  errors: ['NOT_FOUND', 'ACT_REUSED', 'ALREADY_PASSED', 'RETRACTED', 'CONFLICT']
})
