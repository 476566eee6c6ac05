import * as z from 'zod/mini'
import { duties, partyGroups } from '../../domain/members'
import { method } from '../contract'
import { states } from '../publication/act'
import { id } from '../shapes'
import { oneOf } from '../tolerant'

export const face = method({
  name: 'household.face',
  summary: 'The public page of a member (亮相): who it is and how to reach them, never whose households.',
  callers: ['anyone'],
  reads: true,
  input: z.strictObject({ memberId: id }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    /** What everybody sees: nothing while it is looked at. */
    pledge: z.nullable(z.string()),
    duty: z.nullable(oneOf(duties)),
    group: z.nullable(oneOf(partyGroups)),
    /** The village organization, such as 石桥村村委会. */
    village: z.string(),
    /** How many households the member is linked with. */
    households: z.number(),
    /** The member’s own number where they chose to publish it, else the village office’s. */
    reach: z.object({ own: z.boolean(), name: z.string(), phone: z.nullable(z.string()) }),
    /** Present for the member: what they may edit, how far what they wrote is, and why it was refused. */
    you: z.nullable(
      z.object({
        showPhone: z.boolean(),
        pledge: z.nullable(
          z.object({ text: z.string(), state: oneOf(states), reason: z.nullable(z.string()) })
        )
      })
    )
  }),
  errors: ['NOT_FOUND']
})
