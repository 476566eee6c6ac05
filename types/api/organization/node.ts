import * as z from 'zod/mini'
import { nodeKinds } from '../../domain/nodes'
import { clientId, id, line, text } from '../shapes'
import { oneOf, someOf } from '../tolerant'

/** Characters of a node's name. */
const nameLimit = 30

export const nodeName = line(nameLimit)
/** Telephone of an office: digits, blanks and dashes, perhaps an extension. */
export const officePhone = text.check(z.trim(), z.regex(/^\+?[0-9][0-9 -]{4,24}$/))
/** An id that the client made, or one of the nodes that were there before. */
export const nodeId = id
export const actId = clientId

/** A node as the tree shows it, with what the caller may do to it. */
export const node = z.object({
  id: z.string(),
  name: z.string(),
  kind: oneOf(nodeKinds),
  parentId: z.nullable(z.string()),
  /** The office that answers for it, and how to call it. */
  office: z.object({ id: z.string(), name: z.string(), phone: z.optional(z.string()) }),
  /** While what lies below follows a move or a new name: documents done, of how many. */
  following: z.nullable(z.object({ done: z.int(), total: z.int() })),
  may: z.object({
    /** Kinds of nodes that can be put below it. */
    add: someOf(nodeKinds),
    rename: z.boolean(),
    /** Whether it has an office of its own, whose telephone can be set. */
    phone: z.boolean(),
    move: z.boolean(),
    remove: z.boolean(),
    grant: z.boolean()
  })
})
