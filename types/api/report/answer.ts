import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './views'

export const answer = method({
  name: 'report.answer',
  summary: 'Whoever a report reached answers its author, who is told.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_RAISED', 'REPORT_ANSWERED']
})
