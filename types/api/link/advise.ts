import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { linkActErrors, linkInput, linkOutput } from './act'

export const advise = method({
  name: 'link.advise',
  summary:
    'A member of the village, or the household, recommends or objects on a change that waits for approval.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, favors: z.boolean(), text: line(200) }),
  output: linkOutput,
  errors: [...linkActErrors, 'OBJECTIONS_MANY']
})
