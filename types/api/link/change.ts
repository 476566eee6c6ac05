import * as z from 'zod/mini'
import { method } from '../contract'
import { id, line } from '../shapes'
import { linkActErrors, linkInput, linkOutput, proposalErrors } from './act'

export const change = method({
  name: 'link.change',
  summary:
    'A member, household or officer asks for another member in place of the one in force, with a reason.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, memberId: id, text: line(200) }),
  output: linkOutput,
  errors: [...linkActErrors, ...proposalErrors, 'SAME_MEMBER', 'MEMBER_EXEMPT']
})
