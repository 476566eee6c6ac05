import * as z from 'zod/mini'
import { subjectLimit } from '../../domain/limits'
import { method } from '../contract'
import { line } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const share = method({
  name: 'matter.share',
  summary:
    'Gives a matter a line without names, by which the village sees how far it is; null takes it away.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: z.nullable(line(subjectLimit)) }),
  output: actOutput,
  errors: actErrors
})
