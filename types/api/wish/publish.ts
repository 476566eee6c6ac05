import * as z from 'zod/mini'
import { wallWordsLimit } from '../../domain/wishes'
import { method } from '../contract'
import { wordsUpTo } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const publish = method({
  name: 'wish.publish',
  summary:
    'An officer puts a wish on the wall, or corrects the words there; they are shown once they are checked.',
  callers: ['person'],
  input: z.strictObject({
    ...wishInput,
    /** Other words than the hub’s. */
    words: z.optional(wordsUpTo(wallWordsLimit))
  }),
  output: wishOutput,
  errors: [...wishActErrors, 'WALL_NAMES']
})
