import * as z from 'zod/mini'
import { method } from '../contract'
import { nodeRef, pageInput } from '../shapes'
import { node, nodeId } from './node'

export const tree = method({
  name: 'organization.tree',
  summary:
    'Shows a node and what lies directly below it; by default the uppermost nodes the caller answers for.',
  callers: ['admin', 'officer', 'townOffice'],
  reads: true,
  input: z.strictObject({ nodeId: z.optional(nodeId), ...pageInput }),
  output: z.object({
    /** The node asked for, or the uppermost ones; none on later pages. */
    heads: z.array(node),
    rows: z.array(node),
    /** What was removed from below them and can be brought back; for who administers there. */
    removed: z.array(nodeRef),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
