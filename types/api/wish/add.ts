import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const add = method({
  name: 'wish.add',
  summary: 'Says something more to those whom the wish concerns now.',
  callers: ['person'],
  limit: 'addition',
  input: z.strictObject({ ...wishInput, text: words }),
  output: wishOutput,
  errors: [...wishActErrors, 'HISTORY_FULL']
})
