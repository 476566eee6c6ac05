import * as z from 'zod/mini'
import { substitutable } from '../../domain/roles'
import { method } from '../contract'
import { id } from '../shapes'
import { actId } from './node'

export const back = method({
  name: 'organization.back',
  summary: 'Says that somebody is back, or not away after all: nobody stands in for them any more.',
  callers: [...substitutable, 'admin'],
  input: z.strictObject({
    act: actId,
    /** By default the caller; who stands in may say it too, and so lays it down. */
    personId: z.optional(id)
  }),
  output: z.object({ personId: z.string() }),
  errors: ['NOT_FOUND', 'NOT_AWAY', 'ACT_REUSED', 'CONFLICT']
})
