import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId } from '../shapes'
import { rosterView } from './view'

export const progress = method({
  name: 'roster.progress',
  summary: 'Carries a confirmed import on for some seconds where nobody else does, and tells how far it is.',
  callers: ['officer', 'admin'],
  input: z.strictObject({ id: clientId }),
  output: rosterView,
  errors: ['NOT_FOUND']
})
