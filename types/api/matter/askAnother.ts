import * as z from 'zod/mini'
import { method } from '../contract'
import { actErrors, actInput, actOutput, receiptErrors, receiptInput } from './act'

export const askAnother = method({
  name: 'matter.askAnother',
  summary:
    'Who asked wishes that somebody else looks at what is overdue: what lies with a hub goes to the village at once; what was given to somebody, the village may give to another.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, ...receiptInput }),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors]
})
