import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId } from '../shapes'
import { wishView } from './views'

export const read = method({
  name: 'wish.read',
  summary: 'Reads one wish as the caller may see it, with the acts allowed to the caller now.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ id: clientId }),
  output: wishView,
  errors: ['NOT_FOUND']
})
