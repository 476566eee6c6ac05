import * as z from 'zod/mini'
import { method } from '../contract'
import { city, linkActErrors, linkInput, linkOutput, proposalErrors } from './act'

export const apply = method({
  name: 'link.apply',
  summary: 'A member applies for a household near in place, or for an away resident of the same city.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, city }),
  output: linkOutput,
  errors: [...linkActErrors, ...proposalErrors]
})
