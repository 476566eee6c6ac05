import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { outcomeLabels, satisfactions, type Outcome } from '../../domain/outcomes'
import { ways } from '../../domain/ways'
import { stages } from '../../domain/stages'
import { urgencies } from '../../domain/urgency'
import { method } from '../contract'
import { id, moment, pageInput } from '../shapes'
import { oneOf } from '../tolerant'
import { month } from './views'

/** One line of the register (登记造册): derived from the matter, never typed again. */
const line = z.object({
  number: z.string(),
  /** The group in which it lies: the node at the end of the path. */
  group: z.string(),
  askedAt: moment,
  /** Who brought it: who asked, a member for them, or a field report. */
  way: oneOf(ways),
  subject: z.string(),
  category: z.nullable(oneOf(categories)),
  /** The organization's own below it, by the name it had. */
  subcategory: z.nullable(z.string()),
  urgency: z.nullable(oneOf(urgencies)),
  /** Not told where the asker did not want that. */
  asker: z.string(),
  household: z.nullable(z.string()),
  village: z.string(),
  /** Somebody did something about it for the first time. */
  receivedAt: z.nullable(moment),
  assignedAt: z.nullable(moment),
  lead: z.nullable(z.string()),
  helpers: z.array(z.string()),
  /** By when it was to be done. */
  dueAt: z.nullable(moment),
  /** It had its result. */
  doneAt: z.nullable(moment),
  /** Working days from the day of asking to the result; null while there is none. */
  workdays: z.nullable(z.int()),
  stage: oneOf(stages),
  outcome: z.nullable(oneOf(Object.keys(outcomeLabels) as [Outcome, ...Outcome[]])),
  result: z.nullable(z.string()),
  closedAt: z.nullable(moment),
  satisfaction: z.nullable(oneOf(satisfactions)),
  overdue: z.boolean()
})

export const register = method({
  name: 'figures.register',
  summary:
    'The register of the matters that a node was asked over months, in the order of asking, page by page.',
  callers: ['officer', 'townOffice', 'countyOffice'],
  reads: true,
  input: z.strictObject({ nodeId: id, from: month, to: month, ...pageInput }),
  output: z.object({ rows: z.array(line), after: z.nullable(z.string()) }),
  errors: ['PERIOD_WRONG']
})
