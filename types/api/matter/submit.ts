import * as z from 'zod/mini'
import { subjectLimit } from '../../domain/limits'
import { method } from '../contract'
import { clientId, line, photoIds, words } from '../shapes'
import { actOutput, photoErrors } from './act'

export const submit = method({
  name: 'matter.submit',
  summary: 'A resident asks: a concern in their own words, with photos and a place if they like.',
  callers: ['person'],
  input: z.strictObject({
    /** Becomes the matter’s id: sent twice, it is one matter. */
    id: clientId,
    text: words,
    /** Taken from the text where none is given. */
    subject: z.optional(line(subjectLimit)),
    photos: photoIds,
    place: z.optional(
      z.strictObject({
        name: z.string().check(z.maxLength(100)),
        latitude: z.number().check(z.minimum(-90), z.maximum(90)),
        longitude: z.number().check(z.minimum(-180), z.maximum(180))
      })
    )
  }),
  output: actOutput,
  errors: ['ACT_REUSED', ...photoErrors]
})
