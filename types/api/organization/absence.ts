import * as z from 'zod/mini'
import { substitutable } from '../../domain/roles'
import { method } from '../contract'
import { id, moment } from '../shapes'

/** Who stands in for somebody, or could. */
const substitute = z.object({
  id: z.string(),
  name: z.string(),
  /** The post they hold themselves. */
  title: z.string()
})

export const absence = method({
  name: 'organization.absence',
  summary: 'Tells whether somebody who serves is away or will be, who stands in for them, and who could.',
  callers: [...substitutable, 'admin'],
  reads: true,
  input: z.strictObject({
    /** By default the caller. */
    personId: z.optional(id)
  }),
  output: z.object({
    person: z.object({ id: z.string(), name: z.string(), you: z.boolean() }),
    /** The present absence, or the next one. */
    away: z.nullable(
      z.object({
        substitute: z.object({ id: z.string(), name: z.string(), you: z.boolean() }),
        from: moment,
        until: moment,
        /** The posts in which they stand in, as one would say them. */
        posts: z.array(z.string())
      })
    ),
    /** Who can be asked to stand in, the nearest first; nobody while somebody does. */
    candidates: z.array(substitute)
  }),
  errors: ['NOT_FOUND']
})
