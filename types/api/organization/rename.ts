import * as z from 'zod/mini'
import { method } from '../contract'
import { actId, nodeId, nodeName, officePhone } from './node'

export const rename = method({
  name: 'organization.rename',
  summary: 'Gives a node its name and its office the telephone; wherever they are written down, they follow.',
  callers: ['admin'],
  input: z.strictObject({
    id: nodeId,
    act: actId,
    name: nodeName,
    /** Telephone of its office; absent: none. A grid has none of its own. */
    phone: z.optional(officePhone)
  }),
  output: z.object({ id: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'NAME_TAKEN', 'ACT_REUSED', 'CONFLICT']
})
