import * as z from 'zod/mini'
import { method } from '../contract'
import { typedCode } from '../shapes'

const someone = z.object({ id: z.string(), name: z.string() })

export const open = method({
  name: 'household.open',
  summary: 'Shows whose household a code was made for, and who of it has not been claimed yet.',
  callers: ['anyone'],
  input: z.strictObject({ code: typedCode }),
  output: z.object({
    name: z.string(),
    home: z.string(),
    /** Name of the linked member, so that people see that it is the right code. */
    member: z.nullable(z.string()),
    /** Those of the household whom no WeChat is tied to; nobody to a WeChat that is somebody already. */
    people: z.array(someone),
    /** The caller, where the WeChat is somebody already and may join as who they are. */
    you: z.nullable(someone)
  }),
  errors: ['CODE_UNKNOWN', 'CODE_EXPIRED', 'OTHER_HOUSEHOLD', 'TOO_MANY_TRIES']
})
