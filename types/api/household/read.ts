import * as z from 'zod/mini'
import { accessPurposes, accessRoles, householdActs, householdRoleLabels } from '../../domain/households'
import { method } from '../contract'
import { contact, id, moment, nodeRef } from '../shapes'
import { oneOf, someOf } from '../tolerant'
import { requestView } from './requestView'

const standings = Object.keys(householdRoleLabels) as (keyof typeof householdRoleLabels)[]

export const read = method({
  name: 'household.read',
  summary: 'Shows a household to its own people, its linked member, its hub and the village’s officers.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    /** The caller’s own where absent. */
    householdId: z.optional(id)
  }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    home: nodeRef,
    /** What the caller is to it. */
    standings: someOf(standings),
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** Masked: 138****0001; `household.call` opens it. */
        phone: z.nullable(z.string()),
        /** Whether a WeChat is tied to the person. */
        claimed: z.boolean(),
        representative: z.boolean(),
        you: z.boolean(),
        /** Whether the caller may end the belonging. */
        removable: z.boolean()
      })
    ),
    member: z.nullable(z.object({ ...contact.shape, since: z.nullable(moment) })),
    office: contact,
    /** The open code, for who may make one. */
    invitation: z.nullable(z.object({ code: z.string(), until: moment })),
    /** Who opened a phone number or looked at what was asked, the latest first; null to who is not of the household. */
    accesses: z.nullable(
      z.array(
        z.object({
          id: z.string(),
          by: z.object({ name: z.string(), standing: oneOf(accessRoles) }),
          of: z.string(),
          purpose: oneOf(accessPurposes),
          at: moment
        })
      )
    ),
    /** Who opened what it lets be known of its hardship, the latest first; null to who is not of the household. */
    careAccesses: z.optional(
      z.nullable(
        z.array(
          z.object({
            id: z.string(),
            by: z.object({ name: z.string(), standing: oneOf(accessRoles) }),
            at: moment
          })
        )
      )
    ),
    /** Whether it lets the caller, who is not of it, know of a hardship; `household.openCare` opens it. */
    careKnown: z.optional(z.boolean()),
    /** What changed of who belongs and who speaks, and what waits for a yes; the latest first. */
    requests: z.array(requestView),
    acts: someOf(householdActs)
  }),
  errors: ['NOT_FOUND']
})
