import * as z from 'zod/mini'
import { method } from '../contract'
import { id, line, phone, typedCode } from '../shapes'

export const join = method({
  name: 'household.join',
  summary:
    'Ties the caller’s WeChat to a person of the household a code was made for, or to somebody new who waits to be confirmed.',
  callers: ['anyone'],
  input: z.strictObject({
    code: typedCode,
    /** Somebody of the household whom `household.open` showed (the caller’s own person too), or somebody new. */
    who: z.union([
      z.strictObject({ personId: id }),
      z.strictObject({ name: line(20), phone: z.optional(phone) })
    ])
  }),
  output: z.object({
    personId: z.string(),
    name: z.string(),
    /** Null while somebody still has to say yes: nothing of the household is told until then. */
    householdId: z.nullable(z.string()),
    /** Nobody speaks for the household yet: the caller is asked to, or to name who does. */
    representativeMissing: z.boolean()
  }),
  errors: [
    'CODE_UNKNOWN',
    'CODE_EXPIRED',
    'ALREADY_CLAIMED',
    'JOIN_WAITING',
    'OTHER_HOUSEHOLD',
    'PERSON_UNKNOWN',
    'OWN_CODE',
    'PERSON_TAKEN',
    'NAME_ON_ROSTER',
    'PHONE_TAKEN',
    'HOUSEHOLD_FULL',
    'CONFLICT',
    'TOO_MANY_TRIES'
  ]
})
