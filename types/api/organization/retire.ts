import * as z from 'zod/mini'
import { method } from '../contract'
import { id } from '../shapes'
import { actId, nodeId } from './node'
import { settingCallers } from './setting'

export const retire = method({
  name: 'organization.retire',
  summary: 'Offers a node’s own category no more, or again; what was called so keeps the name.',
  callers: settingCallers,
  input: z.strictObject({ act: actId, nodeId, id, retired: z.boolean() }),
  output: z.object({ id: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'ACT_REUSED', 'CONFLICT']
})
