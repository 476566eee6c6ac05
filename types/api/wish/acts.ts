import * as z from 'zod/mini'
import { wallWordsLimit, wishCosts, wishKinds } from '../../domain/wishes'
import { method } from '../contract'
import { photoErrors } from '../matter/act'
import { day, id, photoIds, words, wordsUpTo } from '../shapes'
import { wishActErrors, wishDecidingInput, wishInput, wishOutput } from './act'

export const collate = method({
  name: 'wish.collate',
  summary:
    'The hub finds the wish small and concrete, and writes the words for the wall, without name or address.',
  callers: ['person'],
  input: z.strictObject({
    ...wishDecidingInput,
    /** What the wall is to say. */
    words: wordsUpTo(wallWordsLimit),
    kind: z.enum(wishKinds),
    cost: z.optional(z.enum(wishCosts)),
    /** A word to the officers. */
    text: z.optional(words)
  }),
  output: wishOutput,
  errors: [...wishActErrors, 'WALL_NAMES']
})

export const publish = method({
  name: 'wish.publish',
  summary:
    'An officer puts a wish on the wall, or corrects the words there; they are shown once they are checked.',
  callers: ['person'],
  input: z.strictObject({
    ...wishDecidingInput,
    /** Other words than the hub’s. */
    words: z.optional(wordsUpTo(wallWordsLimit))
  }),
  output: wishOutput,
  errors: [...wishActErrors, 'WALL_NAMES']
})

export const decline = method({
  name: 'wish.decline',
  summary: 'An officer keeps a wish off the wall, or takes it down, and says why.',
  callers: ['person'],
  input: z.strictObject({ ...wishDecidingInput, text: words }),
  output: wishOutput,
  errors: wishActErrors
})

export const claim = method({
  name: 'wish.claim',
  summary:
    'Somebody of the village or town claims a wish, for themselves or for an organization they answer for.',
  callers: ['person'],
  input: z.strictObject({
    ...wishDecidingInput,
    /** The day by whose end it is to be done; by default what the village has set. */
    until: z.optional(day),
    /** The organization that claims it. */
    nodeId: z.optional(id)
  }),
  output: wishOutput,
  errors: [...wishActErrors, 'DATE_PAST', 'DATE_FAR']
})

export const release = method({
  name: 'wish.release',
  summary: 'Who claimed a wish, or an officer, gives it back to the wall and says why.',
  callers: ['person'],
  input: z.strictObject({ ...wishDecidingInput, text: words }),
  output: wishOutput,
  errors: wishActErrors
})

export const fulfil = method({
  name: 'wish.fulfil',
  summary: 'Who claimed a wish tells that it came true; with photos if they like.',
  callers: ['person'],
  input: z.strictObject({ ...wishInput, text: words, photos: photoIds }),
  output: wishOutput,
  errors: [...wishActErrors, ...photoErrors]
})

export const thank = method({
  name: 'wish.thank',
  summary: 'Whoever it is for confirms that the wish came true, and thanks.',
  callers: ['person'],
  input: z.strictObject({ ...wishInput, text: z.optional(words) }),
  output: wishOutput,
  errors: wishActErrors
})

export const deny = method({
  name: 'wish.deny',
  summary: 'Whoever it is for says that the wish did not come true: back to who claimed it, or to the wall.',
  callers: ['person'],
  input: z.strictObject({ ...wishDecidingInput, text: words, to: z.enum(['claimer', 'wall']) }),
  output: wishOutput,
  errors: wishActErrors
})

export const add = method({
  name: 'wish.add',
  summary: 'Says something more to those whom the wish concerns now.',
  callers: ['person'],
  limit: 'addition',
  input: z.strictObject({ ...wishInput, text: words }),
  output: wishOutput,
  errors: [...wishActErrors, 'HISTORY_FULL']
})

export const withdraw = method({
  name: 'wish.withdraw',
  summary: 'Whoever it is for takes the wish back.',
  callers: ['person'],
  input: z.strictObject({ ...wishDecidingInput, text: z.optional(words) }),
  output: wishOutput,
  errors: wishActErrors
})
