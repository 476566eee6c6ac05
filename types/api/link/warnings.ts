import * as z from 'zod/mini'
import { method } from '../contract'
import { id } from '../shapes'
import { entriesBy } from '../tolerant'

export const warningKinds = ['memberFew', 'memberMany', 'hubFew', 'hubMany', 'gridFew', 'gridMany'] as const

export const warnings = method({
  name: 'link.warnings',
  summary:
    'Tells where a village lies outside the ranges set: households a member, members a hub, hubs a grid.',
  callers: ['officer'],
  reads: true,
  input: z.strictObject({ nodeId: z.optional(id) }),
  output: z.object({
    node: id,
    rows: entriesBy(
      'kind',
      warningKinds,
      z.object({
        kind: z.enum(warningKinds),
        /** The member, the hub or the grid. */
        id: z.string(),
        name: z.string(),
        count: z.int(),
        min: z.int(),
        max: z.int()
      })
    ),
    /** False where more people serve than were looked at, so that something may be missing. */
    complete: z.boolean()
  }),
  errors: ['NOT_FOUND']
})
