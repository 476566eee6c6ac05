import * as z from 'zod/mini'
import { method } from '../contract'
import { spreadsheet } from './view'

export const template = method({
  name: 'roster.template',
  summary: 'Hands out an empty roster with two example rows and a page that explains every column.',
  callers: ['officer', 'admin'],
  reads: true,
  input: z.strictObject({}),
  output: spreadsheet,
  errors: []
})
