import * as z from 'zod/mini'
import { wallParts } from '../../domain/wishes'
import { method } from '../contract'
import { id, nodeRef, pageInput } from '../shapes'
import { wallRow } from './views'

export const wall = method({
  name: 'wish.wall',
  summary:
    'Shows the wish wall of the caller’s village or town, newest first: the wishes, never whose they are.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    part: z.enum(wallParts),
    /** A village or town the caller lives or serves in; by default the village lived in. */
    nodeId: z.optional(id),
    ...pageInput
  }),
  output: z.object({
    /** The wall that is shown, and all the walls there are for this caller. */
    node: id,
    walls: z.array(nodeRef),
    rows: z.array(wallRow),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
