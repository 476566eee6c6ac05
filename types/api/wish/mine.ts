import * as z from 'zod/mini'
import { method } from '../contract'
import { pageInput } from '../shapes'
import { wishRows } from './views'

export const mine = method({
  name: 'wish.mine',
  summary:
    'Lists what the caller wished or filed, and what was wished for the caller’s household, newest first.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ ...pageInput }),
  output: wishRows,
  errors: []
})
