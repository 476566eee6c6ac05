import * as z from 'zod/mini'
import { exemptions } from '../../domain/members'
import { method } from '../contract'
import { clientId, id } from '../shapes'

export const exempt = method({
  name: 'link.exempt',
  summary: 'A member, or an officer for them, notes why the member is not asked to link, or takes it back.',
  callers: ['member', 'officer'],
  input: z.strictObject({
    memberId: id,
    act: clientId,
    /** Null takes the exemption back. */
    reason: z.nullable(z.enum(exemptions))
  }),
  output: z.object({ id: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'AGE_NOT_REACHED', 'ACT_REUSED', 'CONFLICT']
})
