import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { actErrors, actInput, actOutput } from './views'

export const mark = method({
  name: 'report.mark',
  summary:
    'The town office marks a report as especially important: one entry of the ledger, paid outside (S0 §2).',
  callers: ['person'],
  input: z.strictObject({
    ...actInput,
    reason: line(100),
    /** Yuan; the setting of the town where none is given. */
    amount: z.optional(z.int().check(z.minimum(0), z.maximum(1000)))
  }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_MARKED']
})
