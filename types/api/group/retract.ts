import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, line } from '../shapes'
import { noticeOutput } from './views'

/** Characters of the reason; it stands in one line where the notice stood. */
export const reasonLimit = 100

export const retract = method({
  name: 'group.retract',
  summary: 'Takes a notice back in every group it reached, with a reason that stays in its place.',
  callers: ['person'],
  input: z.strictObject({ noticeId: clientId, act: clientId, reason: line(reasonLimit) }),
  output: noticeOutput,
  errors: ['NOT_FOUND', 'ACT_REUSED', 'RETRACTED', 'CONFLICT']
})
