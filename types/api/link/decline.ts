import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { linkActErrors, linkInput, linkOutput } from './act'

export const decline = method({
  name: 'link.decline',
  summary: 'The other side declines what was proposed.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, text: z.optional(line(200)) }),
  output: linkOutput,
  errors: [...linkActErrors]
})
