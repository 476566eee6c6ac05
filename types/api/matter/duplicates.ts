import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, words } from '../shapes'
import { actErrors, actOutput, decidingInput } from './act'

export const merge = method({
  name: 'matter.merge',
  summary: 'Has a matter handled together with an open one of the same village; each keeps its own thread.',
  callers: ['person'],
  input: z.strictObject({
    ...decidingInput,
    /** The matter it is handled with. */
    into: clientId,
    text: z.optional(words)
  }),
  output: actOutput,
  errors: [...actErrors, 'MERGE_UNKNOWN', 'MERGE_NOT_OPEN', 'MERGE_HIDDEN']
})

export const unmerge = method({
  name: 'matter.unmerge',
  summary: 'Handles a merged matter by itself again, from where it stood; nothing of it was lost.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})
