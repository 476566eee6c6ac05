import * as z from 'zod/mini'
import { exemptions, memberCategories } from '../../domain/members'
import { method } from '../contract'
import { contact, pageInput } from '../shapes'
import { oneOf } from '../tolerant'
import { linkRow } from './views'

export const mine = method({
  name: 'link.mine',
  summary:
    'Lists a member’s households with since when, what waits for an answer, and how the service stands.',
  callers: ['member'],
  reads: true,
  input: z.strictObject({ ...pageInput }),
  output: z.object({
    rows: z.array(linkRow),
    after: z.nullable(z.string()),
    service: z.object({
      category: oneOf(memberCategories),
      hub: z.nullable(contact),
      /** Why not asked to link; null where asked. */
      exempt: z.nullable(oneOf(exemptions)),
      volunteers: z.boolean(),
      /** How many households a member links, from the settings. */
      range: z.object({ min: z.int(), max: z.int() }),
      /** Away: reporting to the village once a month is suggested. */
      monthly: z.boolean()
    })
  }),
  errors: []
})
