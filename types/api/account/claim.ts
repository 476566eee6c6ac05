import * as z from 'zod/mini'
import { method } from '../contract'
import { typedCode } from '../shapes'

export const claim = method({
  name: 'account.claim',
  summary: 'Ties the caller’s WeChat to the person an invitation code was made for.',
  callers: ['anyone'],
  input: z.strictObject({
    /** As printed; letter case, spaces and dashes do not matter. */
    code: typedCode
  }),
  output: z.object({ personId: z.string(), name: z.string() }),
  errors: ['CODE_UNKNOWN', 'CODE_EXPIRED', 'CODE_USED', 'ALREADY_CLAIMED', 'TOO_MANY_TRIES']
})
