import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { id } from '../shapes'
import { nodeId } from './node'

/** Open work as who administers may know of it: its number and how far it is, never what it says. */
export const item = z.object({ id: z.string(), number: z.string(), state: z.string() })

export const work = method({
  name: 'organization.work',
  summary: 'Tells, before a post is ended, what lies open in the person’s hands, and to whom it falls.',
  callers: ['admin'],
  reads: true,
  input: z.strictObject({ personId: id, role: z.enum(roles), nodeId }),
  output: z.object({
    items: z.array(item),
    /** Whether there is more than is listed. */
    more: z.boolean(),
    /** The office that it falls to where nobody is named; null where nobody anywhere above could act. */
    falls: z.nullable(z.string()),
    /** Who can be named to take it over. */
    heirs: z.array(z.object({ id: z.string(), name: z.string(), title: z.nullable(z.string()) }))
  }),
  errors: ['NOT_FOUND']
})
