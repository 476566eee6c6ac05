import * as z from 'zod/mini'
import { method } from '../contract'
import { id } from '../shapes'
import { city, linkActErrors, linkInput, linkOutput, proposalErrors } from './act'

export const choose = method({
  name: 'link.choose',
  summary: 'A household, by its representative, chooses its member; an away resident the member in the city.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, memberId: id, city }),
  output: linkOutput,
  errors: [...linkActErrors, ...proposalErrors]
})
