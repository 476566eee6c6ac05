import * as z from 'zod/mini'
import { method } from '../contract'
import { id } from '../shapes'
import { spreadsheet } from './view'

export const exported = method({
  name: 'roster.export',
  summary: 'Hands out the roster of a village as it is on file, in the form in which it is imported.',
  callers: ['officer', 'admin'],
  input: z.strictObject({ nodeId: id }),
  output: z.extend(spreadsheet, { rows: z.number() }),
  errors: ['NOT_FOUND', 'ROSTER_NODE']
})
