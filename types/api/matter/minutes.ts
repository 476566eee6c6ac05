import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { acts } from '../../domain/matterActs'
import { stages } from '../../domain/stages'
import { method } from '../contract'
import { day, id, moment, nodeRef, pageInput } from '../shapes'
import { entriesBy, oneOf } from '../tolerant'

const decision = z.object({
  act: z.enum(acts),
  at: moment,
  by: z.string(),
  text: z.optional(z.string()),
  lead: z.optional(z.string()),
  helpers: z.optional(z.array(z.string())),
  until: z.optional(moment)
})

/** One matter of the minutes: what it is about and what was decided, never who asked. */
const item = z.object({
  id: z.string(),
  number: z.string(),
  subject: z.string(),
  category: z.nullable(oneOf(categories)),
  /** Name of the organization's own category below it. */
  subcategory: z.nullable(z.string()),
  stage: oneOf(stages),
  assembly: z.boolean(),
  decisions: entriesBy('act', acts, decision)
})

export const minutes = method({
  name: 'matter.minutes',
  summary: 'What an office decided on a day, matter by matter, for the minutes of the joint office day.',
  callers: ['officer', 'townOffice', 'countyOffice'],
  reads: true,
  input: z.strictObject({
    /** By default the first node in whose office the caller sits. */
    nodeId: z.optional(id),
    day,
    ...pageInput
  }),
  output: z.object({ node: nodeRef, day, rows: z.array(item), after: z.nullable(z.string()) }),
  errors: ['NOT_FOUND']
})
