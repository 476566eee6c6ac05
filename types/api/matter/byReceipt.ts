import * as z from 'zod/mini'
import { outcomeLabels, type Outcome } from '../../domain/outcomes'
import { stages } from '../../domain/stages'
import { method } from '../contract'
import { moment, typedCode } from '../shapes'
import { oneOf, someOf } from '../tolerant'
import { due } from './views'

const outcomes = Object.keys(outcomeLabels) as Outcome[]

export const byReceipt = method({
  name: 'matter.byReceipt',
  summary:
    'Looks a matter up by the code on its receipt: how far it is, and what may be written down for who calls.',
  callers: ['person'],
  input: z.strictObject({ code: typedCode }),
  output: z.object({
    id: z.string(),
    number: z.string(),
    subject: z.string(),
    stage: oneOf(stages),
    /** What an act that is written down was decided on. */
    version: z.int(),
    askedAt: moment,
    /** Who must act next and how to call them; null once nobody must. */
    responsible: z.nullable(z.object({ name: z.string(), phone: z.nullable(z.string()) })),
    due: z.nullable(due),
    outcome: z.nullable(z.object({ kind: oneOf(outcomes), text: z.string() })),
    /** What the caller may write down for who reads the code out. */
    acts: someOf(['add', 'urge', 'askAnother', 'rate', 'reopen']),
    /** The caller answered or handled it: somebody else has to write down. */
    ownWork: z.boolean()
  }),
  errors: ['RECEIPT_UNKNOWN', 'TOO_MANY_TRIES']
})
