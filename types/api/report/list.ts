import * as z from 'zod/mini'
import { method } from '../contract'
import { id, pageInput } from '../shapes'
import { rows } from './views'

export const reportScopes = ['village', 'town', 'important'] as const

export const list = method({
  name: 'report.list',
  summary:
    'Lists the reports that reached an office of the caller: urgent ones without a case first, then the newest.',
  callers: ['officer', 'townOffice'],
  reads: true,
  input: z.strictObject({
    /** `village`: for its officers; `town`: what reached the town office; `important`: what it marked. */
    scope: z.enum(reportScopes),
    /** The node; by default the first at which the caller has that office. */
    nodeId: z.optional(id),
    ...pageInput
  }),
  output: rows,
  errors: ['NOT_FOUND']
})
