import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, moment } from '../shapes'
import { sharedRow } from './sharedRow'

export const course = method({
  name: 'matter.course',
  summary: 'Tells everybody of the village how a shared matter went so far, in sentences without names.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ id: clientId }),
  output: z.extend(sharedRow, {
    /** Newest first. */
    told: z.array(z.object({ seq: z.int(), at: moment, text: z.string() }))
  }),
  errors: ['NOT_FOUND']
})
