import * as z from 'zod/mini'
import { method } from '../contract'
import { linkActErrors, linkInput, linkOutput } from './act'

export const withdraw = method({
  name: 'link.withdraw',
  summary: 'Whoever proposed something takes it back.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput }),
  output: linkOutput,
  errors: [...linkActErrors]
})
