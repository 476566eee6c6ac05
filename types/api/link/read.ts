import * as z from 'zod/mini'
import { method } from '../contract'
import { id } from '../shapes'
import { linkView } from './views'

export const read = method({
  name: 'link.read',
  summary:
    'Reads one link: where it stands, what there was before, what is said to it, and what the caller may do.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ id }),
  output: linkView,
  errors: ['NOT_FOUND']
})
