import * as z from 'zod/mini'
import { method } from '../contract'
import { moment, pageInput } from '../shapes'

const entry = z.object({
  id: z.string(),
  reportId: z.string(),
  subject: z.string(),
  name: z.string(),
  /** Yuan; negative where a mark was taken back. */
  amount: z.int(),
  reason: z.string(),
  by: z.string(),
  at: moment
})

export const ledger = method({
  name: 'report.ledger',
  summary:
    'Lists entries for especially important reports, newest first: the caller’s own, or those of the town office.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ whose: z.enum(['mine', 'town']), ...pageInput }),
  output: z.object({
    rows: z.array(entry),
    after: z.nullable(z.string()),
    /** Yuan as set: for an especially important report, and for an information officer’s year. */
    rates: z.object({ report: z.int(), year: z.int() })
  }),
  errors: ['NOT_FOUND']
})
