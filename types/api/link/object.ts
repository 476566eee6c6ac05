import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { linkActErrors, linkInput, linkOutput } from './act'

export const object = method({
  name: 'link.object',
  summary:
    'Anybody of the village objects to one household’s link while it is shown publicly, with a reason.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, text: line(500) }),
  output: linkOutput,
  errors: [...linkActErrors, 'PUBLICATION_OVER', 'OBJECTIONS_MANY']
})
