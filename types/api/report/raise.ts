import * as z from 'zod/mini'
import { method } from '../contract'
import { actErrors, actInput, actOutput } from './views'

export const raise = method({
  name: 'report.raise',
  summary: 'Makes a report a case: one, however often and by however many it is asked for.',
  callers: ['person'],
  input: z.strictObject({ ...actInput }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_RAISED', 'REPORT_TO_TOWN']
})
