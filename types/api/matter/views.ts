import * as z from 'zod/mini'
import { holdReasons } from '../../domain/holds'
import { categories } from '../../domain/categories'
import { acts } from '../../domain/matterActs'
import { outcomeLabels, satisfactions, type Outcome } from '../../domain/outcomes'
import { matterRoleLabels, type MatterRole } from '../../domain/roles'
import { stages } from '../../domain/stages'
import { urgencies } from '../../domain/urgency'
import { contact, day, moment, nodeRef } from '../shapes'
import { entriesBy, oneOf, someOf } from '../tolerant'

/** How a matter can end. */
export const outcomes = Object.keys(outcomeLabels) as Outcome[]
const standings = Object.keys(matterRoleLabels) as MatterRole[]

/** By when the present step is due, in words' raw material. */
export const due = z.object({
  at: moment,
  /** Working days left, 0 = today; negative = working days past. */
  workdays: z.int(),
  /** Days left by the calendar, where the step is counted in them: what an asker has time for, and a halt. */
  days: z.optional(z.int()),
  overdue: z.boolean(),
  /** The holidays of that year are not announced yet; counted by weekends alone. */
  provisional: z.boolean()
})

/** One row of a list: what a row shows, no more. */
export const row = z.object({
  id: z.string(),
  number: z.string(),
  subject: z.string(),
  stage: oneOf(stages),
  category: z.nullable(oneOf(categories)),
  /** Name of the organization's own category below it. */
  subcategory: z.nullable(z.string()),
  urgency: z.nullable(oneOf(urgencies)),
  asker: z.string(),
  askedAt: moment,
  responsible: z.nullable(z.string()),
  /** The office that answers for it. */
  office: z.string(),
  /** Units that owe the town an answer, and for whom each part waits: one that said it is not theirs, for the town. */
  units: z.array(z.object({ name: z.string(), waits: oneOf(['unit', 'town']) })),
  due: z.nullable(due),
  /** How often it was reopened. */
  reopened: z.int(),
  /** Households besides the asker’s own that said the same. */
  joined: z.int(),
  /** How often who asked pressed for it. */
  urged: z.int()
})

/** A page of rows; `after` is null on the last page. */
export const rows = z.object({ rows: z.array(row), after: z.nullable(z.string()) })

const entry = z.object({
  seq: z.int(),
  act: z.enum(acts),
  /** Where it led. */
  stage: oneOf(stages),
  at: moment,
  by: z.object({
    name: z.string(),
    standing: oneOf(standings),
    you: z.boolean(),
    /** In whose place, while they were away. */
    for: z.optional(z.string())
  }),
  text: z.optional(z.string()),
  photos: z.array(z.string()),
  category: z.optional(oneOf(categories)),
  /** Name of the organization's own category below it. */
  subcategory: z.optional(z.string()),
  urgency: z.optional(oneOf(urgencies)),
  lead: z.optional(z.string()),
  helpers: z.optional(z.array(z.string())),
  /** Of a split, or of a last objection: the units that are given a part. */
  units: z.optional(z.array(z.string())),
  /** The office above that it went to. */
  town: z.optional(z.string()),
  /** Who had it by name and serves no more; the office that had nobody for it, and the one that has it since. */
  gone: z.optional(z.string()),
  left: z.optional(z.string()),
  to: z.optional(z.string()),
  until: z.optional(moment),
  /** Of a hold. */
  why: z.optional(oneOf(holdReasons)),
  /** Of others that joined: how many one after the other. */
  times: z.optional(z.int()),
  /** Of a merge: the number of the matter it is handled with. */
  cluster: z.optional(z.string()),
  outcome: z.optional(oneOf(outcomes)),
  satisfaction: z.optional(oneOf(satisfactions)),
  score: z.optional(z.int())
})

const days = z.object({ first: day, last: day })

/** What the town asked of one unit. */
const part = z.object({
  id: z.string(),
  /** Who has it now, with their post. */
  unit: z.string(),
  /** How to reach them; for the town alone. */
  reach: z.nullable(contact),
  ask: z.string(),
  answer: z.nullable(z.string()),
  /** The reader is that unit. */
  mine: z.boolean(),
  /** Whose turn it is; null once it is answered, or not waited for any more. */
  waits: z.nullable(oneOf(['unit', 'town'])),
  /** Everybody who was given it, in order, and why each said that it is not theirs: every hop is seen. */
  hops: z.array(z.object({ name: z.string(), objection: z.nullable(z.string()) }))
})

/** A matter as one caller may see it, with the acts allowed to that caller at this moment. */
export const view = z.object({
  id: z.string(),
  number: z.string(),
  version: z.int(),
  subject: z.string(),
  stage: oneOf(stages),
  asker: z.object({ name: z.string(), household: z.nullable(z.string()), you: z.boolean() }),
  /** Who filed it for them (代办). */
  proxy: z.nullable(z.object({ name: z.string(), you: z.boolean() })),
  /** Whoever handles it does not learn who asked. */
  hidden: z.boolean(),
  /** It is about somebody and goes past them; told to everybody who has a part in it, so that they keep it. */
  bypass: z.nullable(
    z.object({
      whom: z.string(),
      /** There is no level above those: others decide where they sit. */
      top: z.boolean()
    })
  ),
  place: z.nullable(z.object({ name: z.string(), latitude: z.number(), longitude: z.number() })),
  category: z.nullable(oneOf(categories)),
  /** The organization's own category below it. */
  subcategory: z.nullable(nodeRef),
  /** Those that the reader, who may say what it is about, can choose from. */
  subcategories: z.array(z.object({ id: z.string(), name: z.string(), below: oneOf(categories) })),
  urgency: z.nullable(oneOf(urgencies)),
  /** Who must act next; null once nobody must. */
  responsible: z.nullable(contact),
  /** Who stands in for them while they are away, and until when. */
  substitute: z.nullable(z.extend(contact, { until: moment })),
  /** From the village up to the county there is nobody who can act on it now. */
  stranded: z.boolean(),
  due: z.nullable(due),
  /** While a step is overdue: what can be said to silence, and was. */
  silence: z.nullable(
    z.object({
      /** Whoever must act opened it since it is overdue. */
      acknowledged: z.boolean(),
      /** Who asked wished that somebody else has it. */
      anotherAsked: z.boolean(),
      /** How often who asked pressed for it; never held against them. */
      urged: z.int(),
      urgedToday: z.boolean(),
      /** The office right above whoever is late. */
      above: z.nullable(contact)
    })
  ),
  parts: z.array(part),
  /** More time, asked for once. */
  extension: z.nullable(z.object({ until: moment, state: oneOf(['asked', 'granted', 'refused']) })),
  /** While it stands still: why, and since when. */
  hold: z.nullable(z.object({ why: oneOf(holdReasons), since: moment })),
  /** The matter it is or was handled with; who asked gets its progress and not the matter itself. */
  cluster: z.nullable(z.object({ id: z.nullable(z.string()), number: z.string(), stage: oneOf(stages) })),
  /** Households besides the asker’s own that said the same and are handled with this one. */
  joined: z.int(),
  /** The line by which the village sees how far it is. */
  shared: z.nullable(z.string()),
  exclusion: z.nullable(oneOf(['asked', 'signed', 'appealed', 'upheld', 'restored'])),
  assembly: z.boolean(),
  outcome: z.nullable(z.object({ kind: oneOf(outcomes), text: z.string() })),
  rating: z.nullable(z.object({ satisfaction: oneOf(satisfactions), score: z.nullable(z.int()) })),
  /** Closed because the asker was silent. */
  unrated: z.boolean(),
  reopened: z.int(),
  /** Newest first; photos are addresses that expire. */
  history: entriesBy('act', acts, entry),
  acts: someOf(acts),
  /** Of those acts that name a day: the first and the last that may be named. */
  days: z.object({
    assign: z.optional(days),
    postpone: z.optional(days),
    extend: z.optional(days),
    hold: z.optional(days)
  })
})
