import * as z from 'zod/mini'
import { method } from '../contract'
import { linkView } from './views'

export const home = method({
  name: 'link.home',
  summary:
    'Reads the link of the caller’s own household, and the one in the city, with what the caller may do.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({ home: z.nullable(linkView), city: z.nullable(linkView) }),
  errors: []
})
