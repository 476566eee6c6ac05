import * as z from 'zod/mini'
import { method } from '../contract'
import { id, line } from '../shapes'
import { linkActErrors, linkInput, linkOutput } from './act'

export const accept = method({
  name: 'link.accept',
  summary:
    'The other side accepts what was proposed; for a household without anybody in WeChat an officer notes its consent.',
  callers: ['person'],
  input: z.strictObject({
    ...linkInput,
    /** The member one saw proposed: another one is not accepted by mistake. */
    memberId: id,
    /** How the consent of a household without WeChat was had; only from an officer. */
    consent: z.optional(line(200))
  }),
  output: linkOutput,
  errors: [...linkActErrors, 'STALE', 'CONSENT_MISSING', 'MEMBER_FULL']
})
