import * as z from 'zod/mini'
import { method } from '../contract'
import { contact, moment, nodeRef } from '../shapes'
import { positions } from '../../domain/positions'
import { roles } from '../../domain/roles'
import { templates } from '../../domain/templates'
import { entriesBy, someOf, valuesBy } from '../tolerant'

const held = z.object({
  role: z.enum(roles),
  at: nodeRef,
  title: z.optional(z.string()),
  /** The offices (职务) that it carries. */
  positions: z.optional(someOf(positions)),
  /** Whose post it is, while they are away. */
  substituteFor: z.optional(z.string()),
  /** First and last moment; absent where it always held, or lasts until it is ended. */
  since: z.optional(moment),
  until: z.optional(moment)
})

const person = z.object({
  id: z.string(),
  name: z.string(),
  home: nodeRef,
  roles: entriesBy('role', roles, held),
  /** Roles that begin later; absent where there are none. */
  coming: z.optional(entriesBy('role', roles, held))
})

export const me = method({
  name: 'account.me',
  summary: 'Tells who the caller is: the person, the roles held, the household and the member linked to it.',
  callers: ['anyone'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({
    person: z.nullable(person),
    household: z.nullable(z.object({ id: z.string(), name: z.string(), member: z.nullable(contact) })),
    /** Present while somebody has yet to say that the caller belongs to a household: since when, and whom to call. */
    waiting: z.optional(z.object({ requestId: z.string(), since: moment, office: contact })),
    /** What holds where the caller works, else lives, and is named on pages; absent for who is not known. */
    terms: z.optional(
      z.object({
        urgentHours: z.int(),
        ordinaryWorkdays: z.int(),
        complexWorkdays: z.int(),
        officeWeekday: z.int(),
        accessDays: z.int()
      })
    ),
    /** WeChat’s ids of the templates that may be asked about; absent where this deployment has none. */
    templates: z.optional(valuesBy(templates, z.optional(z.string())))
  }),
  errors: []
})
