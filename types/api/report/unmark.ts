import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { actErrors, actInput, actOutput } from './views'

export const unmark = method({
  name: 'report.unmark',
  summary: 'The town office takes a mark back, with its reason: a counter-entry of the ledger.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, reason: line(100) }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_NOT_MARKED']
})
