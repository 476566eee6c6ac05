import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { linkActErrors, linkInput, linkOutput } from './act'

export const end = method({
  name: 'link.end',
  summary: 'A member, household or officer asks that a link end, with a reason, such as moving away.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, text: line(200) }),
  output: linkOutput,
  errors: [...linkActErrors, 'PROPOSAL_OPEN']
})
