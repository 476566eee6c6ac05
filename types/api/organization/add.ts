import * as z from 'zod/mini'
import { nodeKinds } from '../../domain/nodes'
import { method } from '../contract'
import { clientId } from '../shapes'
import { nodeId, nodeName, officePhone } from './node'

export const add = method({
  name: 'organization.add',
  summary: 'Adds a node below another; sent twice it is there once.',
  callers: ['admin'],
  input: z.strictObject({
    /** Made by the client, for this addition; the node’s id derives from it. */
    id: clientId,
    parentId: nodeId,
    kind: z.enum(nodeKinds),
    name: nodeName,
    /** Telephone of its office; a grid has none of its own. */
    phone: z.optional(officePhone)
  }),
  output: z.object({ id: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'KIND_UNFIT', 'NAME_TAKEN', 'ACT_REUSED']
})
