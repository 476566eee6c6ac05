import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id } from '../shapes'
import { chatShapes } from './chat'

export const untie = method({
  name: 'group.untie',
  summary: 'Takes the tie between a group and its WeChat chat away; its cards open as from any other chat.',
  callers: ['person'],
  input: z.strictObject({ groupId: id, act: clientId }),
  output: chatShapes.tied,
  errors: ['NOT_FOUND', 'ACT_REUSED', 'CONFLICT', 'CHAT_NOT_TIED']
})
