import * as z from 'zod/mini'
import { method } from '../contract'
import { requestView } from './requestView'

export const requests = method({
  name: 'household.requests',
  summary:
    'Lists what waits for the caller’s word about households: newcomers, representatives, removals, objections.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({
    /** The longest waiting first. */
    rows: z.array(requestView),
    /** There are more than one list shows. */
    more: z.boolean()
  }),
  errors: []
})
