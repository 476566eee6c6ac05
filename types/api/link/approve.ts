import * as z from 'zod/mini'
import { method } from '../contract'
import { linkActErrors, linkInput, linkOutput } from './act'

export const approve = method({
  name: 'link.approve',
  summary:
    'An officer who is not concerned approves a change or an end; the old link ends and the new one begins.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput }),
  output: linkOutput,
  errors: [...linkActErrors]
})
