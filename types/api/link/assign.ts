import * as z from 'zod/mini'
import { method } from '../contract'
import { id } from '../shapes'
import { city, linkActErrors, linkInput, linkOutput, proposalErrors } from './act'

export const assign = method({
  name: 'link.assign',
  summary: 'An officer assigns a member to a household without one.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, memberId: id, city }),
  output: linkOutput,
  errors: [...linkActErrors, ...proposalErrors, 'MEMBER_EXEMPT']
})
