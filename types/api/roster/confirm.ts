import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId } from '../shapes'
import { rosterView } from './view'

export const confirm = method({
  name: 'roster.confirm',
  summary: 'Begins to write the good rows of a preview; confirmed again, it only tells how far that is.',
  callers: ['officer', 'admin'],
  input: z.strictObject({ id: clientId }),
  output: rosterView,
  errors: ['NOT_FOUND', 'ROSTER_GONE']
})
