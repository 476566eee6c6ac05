import * as z from 'zod/mini'
import { substitutable } from '../../domain/roles'
import { method } from '../contract'
import { day, id } from '../shapes'
import { actId } from './node'

export const away = method({
  name: 'organization.away',
  summary:
    'Says that somebody who serves is away from a day to a day, both included, and who stands in for them.',
  callers: [...substitutable, 'admin'],
  input: z.strictObject({
    act: actId,
    /** By default the caller; else somebody whom the caller’s office is over, or whom the caller administers. */
    personId: z.optional(id),
    substituteId: id,
    /** First day; by default at once. */
    from: z.optional(day),
    until: day
  }),
  output: z.object({ personId: z.string(), substituteId: z.string() }),
  errors: ['NOT_FOUND', 'SUBSTITUTE_UNFIT', 'AWAY_ALREADY', 'DATES_WRONG', 'ACT_REUSED', 'CONFLICT']
})
