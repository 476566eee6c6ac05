import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { linkActErrors, linkInput, linkOutput } from './act'

export const refuse = method({
  name: 'link.refuse',
  summary: 'An officer who is not concerned refuses a change or an end, with a reason.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, text: line(200) }),
  output: linkOutput,
  errors: [...linkActErrors]
})
