import * as z from 'zod/mini'
import { method } from '../contract'
import { actErrors, actInput, actOutput, receiptErrors, receiptInput } from './act'

export const urge = method({
  name: 'matter.urge',
  summary:
    'Who asked presses for what is overdue, once a day: whoever must act, their office and the level above are told.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, ...receiptInput }),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors]
})
