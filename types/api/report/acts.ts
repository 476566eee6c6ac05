import * as z from 'zod/mini'
import { method } from '../contract'
import { line, words } from '../shapes'
import { actErrors, actInput, actOutput } from './views'

export const answer = method({
  name: 'report.answer',
  summary: 'Whoever a report reached answers its author, who is told.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_RAISED', 'REPORT_ANSWERED']
})

export const raise = method({
  name: 'report.raise',
  summary: 'Makes a report a case: one, however often and by however many it is asked for.',
  callers: ['person'],
  input: z.strictObject({ ...actInput }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_RAISED', 'REPORT_TO_TOWN']
})

export const forward = method({
  name: 'report.forward',
  summary:
    'Passes a report on to the town office (S0 §2); from there to the next office above that has somebody.',
  callers: ['person'],
  input: z.strictObject({ ...actInput }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_SENT', 'REPORT_NOBODY_ABOVE']
})

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

export const unmark = method({
  name: 'report.unmark',
  summary: 'The town office takes a mark back, with its reason: a counter-entry of the ledger.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, reason: line(100) }),
  output: actOutput,
  errors: [...actErrors, 'REPORT_NOT_MARKED']
})
