import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId } from '../shapes'
import { view } from './views'

export const read = method({
  name: 'report.read',
  summary: 'Reads one report as the caller may see it, with the acts allowed to the caller now.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ id: clientId }),
  output: view,
  errors: ['NOT_FOUND']
})
