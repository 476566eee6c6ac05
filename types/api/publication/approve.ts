import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { actErrors, actInput, actOutput } from './act'

export const approve = method({
  name: 'publication.approve',
  summary: 'An officer lets words be published that the content check did not let pass; the author is told.',
  callers: roles,
  input: z.strictObject(actInput),
  output: actOutput,
  errors: actErrors
})
