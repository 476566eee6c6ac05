import * as z from 'zod/mini'
import { careAudiences, careNeeds } from '../../domain/care'
import { method } from '../contract'
import { moment } from '../shapes'
import { entriesBy } from '../tolerant'

export const care = method({
  name: 'household.care',
  summary: 'Shows a household what it lets others know of its hardship, whom, since when and by whose word.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({
    id: z.string(),
    /** The member linked with it, who would know; null where there is none. */
    member: z.nullable(z.string()),
    /** The village that answers for it. */
    office: z.string(),
    /** Who speaks for it, and gives. */
    representative: z.nullable(z.string()),
    given: entriesBy(
      'need',
      careNeeds,
      z.object({
        need: z.enum(careNeeds),
        to: entriesBy(
          'to',
          careAudiences,
          z.object({ to: z.enum(careAudiences), at: moment, by: z.string() })
        )
      })
    ),
    mayGive: z.boolean()
  }),
  errors: ['NOT_FOUND']
})
