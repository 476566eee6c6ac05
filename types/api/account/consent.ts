import * as z from 'zod/mini'
import { templates, templatesAtOnce } from '../../domain/templates'
import { method } from '../contract'
import { clientId } from '../shapes'
import { someOf } from '../tolerant'

export const consent = method({
  name: 'account.consent',
  summary:
    'Writes down which templates the caller has just accepted in WeChat: each is good for one message.',
  callers: ['person'],
  input: z.strictObject({
    act: clientId,
    accepted: z.array(z.enum(templates)).check(
      z.minLength(1),
      z.maxLength(templatesAtOnce),
      z.refine((all) => new Set(all).size === all.length)
    )
  }),
  output: z.object({ accepted: someOf(templates) }),
  errors: []
})
