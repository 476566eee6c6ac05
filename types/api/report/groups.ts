import * as z from 'zod/mini'
import { method } from '../contract'

export const groups = method({
  name: 'report.groups',
  summary: 'Lists the groups the caller may report to, the likeliest first.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({ groups: z.array(z.object({ id: z.string(), name: z.string() })) }),
  errors: []
})
