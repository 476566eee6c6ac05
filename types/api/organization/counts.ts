import * as z from 'zod/mini'
import { servingKinds } from '../../domain/serving'
import { method } from '../contract'
import { entriesBy } from '../tolerant'
import { nodeId } from './node'

export const counts = method({
  name: 'organization.counts',
  summary: 'Tells how many serve at a node or below it, by what one looks for them as.',
  callers: ['admin', 'officer', 'townOffice'],
  reads: true,
  input: z.strictObject({ nodeId }),
  output: z.object({
    kinds: entriesBy(
      'kind',
      servingKinds,
      z.object({
        kind: z.enum(servingKinds),
        count: z.int(),
        /** Whether there are more than were counted. */
        more: z.boolean()
      })
    )
  }),
  errors: ['NOT_FOUND']
})
