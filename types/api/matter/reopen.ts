import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput, receiptErrors, receiptInput } from './act'

export const reopen = method({
  name: 'matter.reopen',
  summary: 'The asker reopens a closed matter, with the reason, within the time the organization allows.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, ...receiptInput, text: words }),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors, 'TOO_LATE']
})
