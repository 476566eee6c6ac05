import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id } from '../shapes'
import { someCareItems } from './careItems'

export const giveCare = method({
  name: 'household.giveCare',
  summary: 'Lets others know of a hardship of one’s household, item by item: who speaks for it consents.',
  callers: ['person'],
  input: z.strictObject({ act: clientId, householdId: id, items: someCareItems }),
  output: z.object({ householdId: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'ACT_REUSED', 'CONFLICT']
})
