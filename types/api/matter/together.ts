import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, pageInput } from '../shapes'
import { rows } from './views'

export const together = method({
  name: 'matter.together',
  summary: 'Lists, of the matters that are handled with one, those in which the caller has a part too.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ id: clientId, ...pageInput }),
  output: rows,
  errors: ['NOT_FOUND']
})
