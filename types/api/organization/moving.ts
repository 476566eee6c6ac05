import * as z from 'zod/mini'
import { method } from '../contract'
import { nodeId } from './node'
import { item } from './work'

export const moving = method({
  name: 'organization.moving',
  summary:
    'Tells, before a node is put below another one, how much open work goes with it, and what an office that it leaves still has in hand.',
  callers: ['admin'],
  reads: true,
  input: z.strictObject({ id: nodeId, parentId: nodeId }),
  output: z.object({
    /** Open matters and wishes that go with the node; counted up to `most`. */
    follows: z.int(),
    most: z.boolean(),
    /** What an office above has in hand that the node leaves: it stays there until that office has answered. */
    stays: z.array(z.extend(item, { with: z.string() })),
    /** Whether more stays than is listed. */
    more: z.boolean()
  }),
  errors: [
    'NOT_FOUND',
    'KIND_UNFIT',
    'NAME_TAKEN',
    'BELOW_ITSELF',
    'ALREADY_THERE',
    'OTHER_COUNTY',
    'NODE_MOVING'
  ]
})
