import * as z from 'zod/mini'
import { aboutLimit } from '../../domain/bypass'
import { method } from '../contract'
import { clientId, id } from '../shapes'

/** Whom a matter is about: ids of the choices of `matter.whom`. */
export const aboutChoices = z.array(id).check(z.minLength(1), z.maxLength(aboutLimit))

export const whom = method({
  name: 'matter.whom',
  summary: 'Lists whom a matter may be about, and which levels it would go past for each.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    /** A linked household that the caller files for; the caller’s own where absent. */
    householdId: z.optional(id),
    /** A matter that the caller sorts or decides. */
    id: z.optional(clientId)
  }),
  output: z.object({
    /** Who sees it first where it is about nobody: the hub; null where the office sorts. */
    first: z.nullable(z.string()),
    /** The offices that could decide, from below; `open`: somebody sits there. */
    levels: z.array(z.object({ name: z.string(), open: z.boolean() })),
    choices: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** As what people know them. */
        title: z.nullable(z.string()),
        /** They would be the first to see it. */
        sorts: z.boolean(),
        /** The levels, by their place in `levels`, at which they serve. */
        serves: z.array(z.int())
      })
    )
  }),
  errors: ['NOT_FOUND']
})
