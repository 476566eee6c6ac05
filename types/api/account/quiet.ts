import * as z from 'zod/mini'
import { method } from '../contract'
import { quietHours, shownHours } from './hours'

export const quiet = method({
  name: 'account.quiet',
  summary: 'Sets the caller’s own quiet hours: until they end, WeChat tells them only what is urgent.',
  callers: ['person'],
  input: z.strictObject({
    /** Null: those of the village again. */
    quiet: z.nullable(quietHours)
  }),
  output: z.object({ quiet: z.nullable(shownHours) }),
  errors: []
})
