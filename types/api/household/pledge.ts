import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, line } from '../shapes'

export const pledge = method({
  name: 'household.pledge',
  summary: 'Sets the caller’s own pledge (先锋承诺) and whether their number stands on their public page.',
  callers: ['member'],
  input: z.strictObject({
    act: clientId,
    /** Null takes the pledge away. */
    pledge: z.nullable(line(100)),
    showPhone: z.boolean()
  }),
  output: z.object({ pledge: z.nullable(z.string()), showPhone: z.boolean() }),
  errors: ['ACT_REUSED', 'CONFLICT']
})
