import * as z from 'zod/mini'
import { exemptions, memberCategories } from '../../domain/members'
import { method } from '../contract'
import { contact } from '../shapes'
import { oneOf } from '../tolerant'
import { nodeInput, nodePage } from './views'

const member = z.object({
  id: z.string(),
  name: z.string(),
  home: z.string(),
  category: oneOf(memberCategories),
  /** Households linked and proposed. */
  count: z.int(),
  /** Whether another household fits. */
  room: z.boolean(),
  /** For officers alone: the hub, why not asked to link, whether volunteering all the same. */
  hub: z.nullable(contact),
  isHub: z.boolean(),
  exempt: z.nullable(oneOf(exemptions)),
  volunteers: z.boolean()
})

export const members = method({
  name: 'link.members',
  summary:
    'Lists the members of a village with how many households each links: whom a household may choose, or an officer assign.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    /** The village; by default the caller’s own. */
    ...nodeInput,
    /** Members by default; hubs, with whom an officer places members. */
    who: z.optional(z.enum(['member', 'hub'])),
    /** Only those who live away: whom somebody in a city may choose. */
    away: z.optional(z.boolean())
  }),
  output: nodePage(member),
  errors: ['NOT_FOUND']
})
