import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { line } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const refuse = method({
  name: 'publication.refuse',
  summary:
    'An officer does not let words be published; the author is told why, and what was written is kept.',
  callers: roles,
  input: z.strictObject({ ...actInput, reason: line(100) }),
  output: actOutput,
  errors: actErrors
})
