import * as z from 'zod/mini'
import { method } from '../contract'
import { photoIds, words } from '../shapes'
import {
  actErrors,
  actInput,
  actOutput,
  decidingInput,
  photoErrors,
  receiptErrors,
  receiptInput
} from './act'

export const add = method({
  name: 'matter.add',
  summary: 'Adds a word to a matter; answering a question sends it back to whoever sorts it.',
  callers: ['person'],
  limit: 'addition',
  input: z.strictObject({ ...actInput, ...receiptInput, text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors, ...photoErrors, 'HISTORY_FULL']
})

export const urge = method({
  name: 'matter.urge',
  summary:
    'Who asked presses for what is overdue, once a day: whoever must act, their office and the level above are told.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, ...receiptInput }),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors]
})

export const askAnother = method({
  name: 'matter.askAnother',
  summary:
    'Who asked wishes that somebody else looks at what is overdue: what lies with a hub goes to the village at once; what was given to somebody, the village may give to another.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, ...receiptInput }),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors]
})

export const acknowledge = method({
  name: 'matter.acknowledge',
  summary:
    'Whoever must act opened what is overdue: who asked reads that it was seen. Said once a step, by the page.',
  callers: ['person'],
  input: z.strictObject({ ...actInput }),
  output: actOutput,
  errors: actErrors
})

export const withdraw = method({
  name: 'matter.withdraw',
  summary: 'The asker takes the matter back; it stays readable.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})
