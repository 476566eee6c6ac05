import * as z from 'zod/mini'
import { method } from '../contract'
import { moment } from '../shapes'
import { oneOf } from '../tolerant'
import { chatShapes } from './chat'

export const entry = method({
  name: 'group.entry',
  summary:
    'Tells which group the WeChat chat is tied to that the page was opened from, as far as the caller is in it.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ cloudId: chatShapes.cloudId }),
  output: z.object({
    /** `others`: tied to a group that the caller is not in, which is not named. */
    chat: oneOf(['tied', 'others', 'untied']),
    group: z.nullable(z.object({ id: z.string(), name: z.string(), mayUntie: z.boolean() })),
    /** Groups that the caller may tie to this chat; `since` where another chat is tied to one, which it replaces. */
    mayTie: z.array(z.object({ id: z.string(), name: z.string(), since: z.nullable(moment) }))
  }),
  errors: ['CHAT_UNKNOWN', 'CHAT_FOREIGN']
})
