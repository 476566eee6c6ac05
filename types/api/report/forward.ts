import * as z from 'zod/mini'
import { method } from '../contract'
import { actErrors, actInput, actOutput } from './views'

export const forward = method({
  name: 'report.forward',
  summary:
    'Passes a report on to the town office (S0 §2); from there to the next office above that has somebody.',
  callers: ['person'],
  input: z.strictObject({ ...actInput }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_SENT', 'REPORT_NOBODY_ABOVE']
})
