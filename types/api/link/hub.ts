import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id } from '../shapes'

export const hub = method({
  name: 'link.hub',
  summary: 'An officer places a member with a hub; the households of the member follow.',
  callers: ['officer'],
  input: z.strictObject({ memberId: id, act: clientId, hubId: id }),
  output: z.object({ id: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'MEMBER_UNKNOWN', 'HUB_UNKNOWN', 'ACT_REUSED', 'CONFLICT']
})
