import * as z from 'zod/mini'
import { subjectLimit } from '../../domain/limits'
import { method } from '../contract'
import { clientId, id, line, photoIds, place, receiptCode, words } from '../shapes'
import { actOutput, photoErrors } from './act'
import { aboutChoices } from './whom'

export const submit = method({
  name: 'matter.submit',
  summary:
    'A resident asks, or a member for a linked household (代办): a concern in their own words, with photos and a place if they like.',
  callers: ['person'],
  limit: 'matter',
  input: z.strictObject({
    /** Becomes the matter’s id: sent twice, it is one matter. */
    id: clientId,
    text: words,
    /** Taken from the text where none is given. */
    subject: z.optional(line(subjectLimit)),
    photos: photoIds,
    /** Whoever handles it does not learn who asked. */
    hideName: z.optional(z.boolean()),
    /** Whom it is about, by the choices of `matter.whom`: it goes past them. */
    about: z.optional(aboutChoices),
    /** For a household linked with the caller (代办): one of its people on file, or else the household itself. */
    onBehalf: z.optional(
      z.strictObject({
        householdId: id,
        personId: z.optional(id),
        /** What is written on the paper of who asked. */
        receipt: receiptCode
      })
    ),
    place: z.optional(place)
  }),
  output: actOutput,
  errors: ['ACT_REUSED', 'NOT_FOUND', 'PERSON_UNKNOWN', 'ABOUT_UNKNOWN', 'ABOUT_NOBODY', ...photoErrors]
})
