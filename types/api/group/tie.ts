import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id } from '../shapes'
import { chatShapes } from './chat'

export const tie = method({
  name: 'group.tie',
  summary: 'Ties a group to the WeChat chat that the page was opened from, in place of the one tied before.',
  callers: ['person'],
  input: z.strictObject({ groupId: id, act: clientId, cloudId: chatShapes.cloudId }),
  output: chatShapes.tied,
  errors: ['NOT_FOUND', 'ACT_REUSED', 'CONFLICT', 'CHAT_UNKNOWN', 'CHAT_FOREIGN', 'CHAT_TAKEN']
})
