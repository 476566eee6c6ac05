import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, pageInput } from '../shapes'
import { listView } from './views'

export const list = method({
  name: 'link.list',
  summary: 'Reads one list with its households and members, by pages.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ id: clientId, ...pageInput }),
  output: z.object({
    node: z.string(),
    list: listView,
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        city: z.optional(z.string()),
        member: z.string(),
        /** Tells members of one name apart; null where nobody is linked any more. */
        memberId: z.nullable(z.string()),
        /** Whether it holds already: it came with a roster, before any assembly. */
        inForce: z.boolean(),
        /** Objections without an answer, for officers who are not concerned; else 0. */
        open: z.int(),
        /** Whether this caller may object now. */
        mayObject: z.boolean()
      })
    ),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
