import * as z from 'zod/mini'
import { wallWordsLimit, wishCosts, wishKinds } from '../../domain/wishes'
import { method } from '../contract'
import { words, wordsUpTo } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const collate = method({
  name: 'wish.collate',
  summary:
    'The hub finds the wish small and concrete, and writes the words for the wall, without name or address.',
  callers: ['person'],
  input: z.strictObject({
    ...wishInput,
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
