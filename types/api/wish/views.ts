import * as z from 'zod/mini'
import { wallParts, wishCosts, wishKinds, wishStages, wishRoles, wishWhoms } from '../../domain/wishes'
import { wishActs } from '../../domain/wishActs'
import { states } from '../publication/act'
import { contact, moment } from '../shapes'
import { entriesBy, oneOf, someOf } from '../tolerant'

/** By when the present step is due. */
const due = z.object({ at: moment, overdue: z.boolean() })

/** What is told of every wish. */
const telling = {
  kind: z.nullable(oneOf(wishKinds)),
  cost: z.nullable(oneOf(wishCosts)),
  /** The day by which it is wanted, YYYY-MM-DD. */
  wanted: z.nullable(z.string())
}
const known = { id: z.string(), stage: oneOf(wishStages), ...telling }

/** A wish as a row for those it concerns. */
export const wishRow = z.object({
  ...known,
  number: z.string(),
  subject: z.string(),
  /** Whose wish it is; null to who claimed it, unless that may be known. */
  for: z.nullable(z.string()),
  askedAt: moment,
  claimer: z.nullable(z.string()),
  due: z.nullable(due),
  /** How often it came back to the wall. */
  returns: z.int()
})

/** A page of rows; `after` is null on the last page. */
export const wishRows = z.object({ rows: z.array(wishRow), after: z.nullable(z.string()) })

/** A wish as the wall shows it. */
export const wallRow = z.object({
  id: z.string(),
  ...telling,
  words: z.string(),
  /** Whose wish it is, where they agreed to its being shown. */
  name: z.nullable(z.string()),
  /** The village it is of. */
  village: z.string(),
  part: oneOf(wallParts),
  publishedAt: moment
})

const entry = z.object({
  seq: z.int(),
  act: z.enum(wishActs),
  at: moment,
  by: z.object({ name: z.string(), standing: oneOf(wishRoles), you: z.boolean() }),
  text: z.optional(z.string()),
  words: z.optional(z.string()),
  until: z.optional(z.string()),
  photos: z.array(z.string())
})

/** A wish as one caller may see it, with the acts allowed to that caller at this moment. */
export const wishView = z.object({
  ...known,
  number: z.string(),
  version: z.int(),
  /** What the wall says; null before the hub wrote it. */
  words: z.nullable(z.string()),
  name: z.nullable(z.string()),
  village: z.string(),
  returns: z.int(),
  due: z.nullable(due),
  /** The claim there is: who is known to those it concerns. */
  claim: z.nullable(
    z.object({
      by: z.nullable(contact),
      /** The organization it was claimed for. */
      organization: z.nullable(z.string()),
      you: z.boolean(),
      until: z.string()
    })
  ),
  /** Whom who claimed it calls to bring it: the member of the household, the hub or the village office. */
  reach: z.nullable(contact),
  /** What only those it concerns may know. */
  inside: z.nullable(
    z.object({
      text: z.string(),
      whom: oneOf(wishWhoms),
      for: z.string(),
      asker: z.object({ name: z.string(), you: z.boolean() }),
      showName: z.boolean(),
      /** How the words for the wall stand; null before they were published. */
      check: z.nullable(z.object({ state: oneOf(states), reason: z.nullable(z.string()) })),
      /** Who must act next; null once nobody must. */
      responsible: z.nullable(contact)
    })
  ),
  /** Newest first; photos are addresses that expire. Who claimed it reads what was said since. */
  history: entriesBy('act', wishActs, entry),
  acts: someOf(wishActs),
  /** Organizations this caller may claim it for. */
  organizations: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The last day a claim may be set to, and the day it is set to by default. */
  claimDays: z.nullable(z.object({ last: z.string(), usual: z.string() }))
})
