import * as z from 'zod/mini'
import { positions } from '../../domain/positions'
import { roles } from '../../domain/roles'
import { servingKinds } from '../../domain/serving'
import { method } from '../contract'
import { line, moment, nodeRef, pageInput } from '../shapes'
import { entriesBy, someOf } from '../tolerant'
import { nodeId } from './node'

const post = z.object({
  role: z.enum(roles),
  at: nodeRef,
  title: z.optional(z.string()),
  /** The offices (职务) that it carries; absent where it carries none. */
  positions: z.optional(someOf(positions)),
  /** Those that the caller may say it carries; absent where there are none. */
  mayCarry: z.optional(someOf(positions)),
  since: z.optional(moment),
  until: z.optional(moment),
  /** Whose post it is, while they are away. */
  substituteFor: z.optional(z.string()),
  /** Whether it begins later. */
  later: z.boolean(),
  /** Whether the caller may end it. */
  mayEnd: z.boolean()
})

export const people = method({
  name: 'organization.people',
  summary:
    'Lists who holds a role at a node or below it: all, those of a kind, or the first whose name begins so.',
  callers: ['admin', 'officer', 'townOffice'],
  reads: true,
  input: z.strictObject({
    nodeId,
    kind: z.optional(z.enum(servingKinds)),
    /** The beginning of a name, instead of a kind; what it finds is one page. */
    name: z.optional(line(20)),
    ...pageInput
  }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        claimed: z.boolean(),
        /** What an unclaimed person registers with; shown to who administers one of the posts. */
        code: z.optional(z.string()),
        posts: entriesBy('role', roles, post),
        /** Whether the caller may say that they are away, and who stands in. */
        mayArrange: z.boolean()
      })
    ),
    after: z.nullable(z.string())
  }),
  errors: []
})
