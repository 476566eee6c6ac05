import * as z from 'zod/mini'
import { method } from '../contract'
import { photoErrors } from '../matter/act'
import { photoIds, words } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const fulfil = method({
  name: 'wish.fulfil',
  summary: 'Who claimed a wish tells that it came true; with photos if they like.',
  callers: ['person'],
  input: z.strictObject({ ...wishInput, text: words, photos: photoIds }),
  output: wishOutput,
  errors: [...wishActErrors, ...photoErrors]
})
