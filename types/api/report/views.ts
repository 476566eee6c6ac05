import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { reportActs, reportUrgencies } from '../../domain/reports'
import { stages } from '../../domain/stages'
import { clientId, moment } from '../shapes'
import type { ErrorName } from '../errors'
import { oneOf, someOf } from '../tolerant'

const author = z.object({ name: z.string(), you: z.boolean() })

/** The case a report became, and how far it is. */
const matter = z.object({ id: z.string(), stage: oneOf(stages) })

const shown = {
  id: z.string(),
  by: author,
  at: moment,
  category: oneOf(categories),
  urgency: oneOf(reportUrgencies),
  matter: z.nullable(matter),
  important: z.boolean()
}

/** One row of a list: what a row shows, no more. */
export const row = z.object({ ...shown, subject: z.string() })

/** A page of rows; `after` is null on the last page. */
export const rows = z.object({ rows: z.array(row), after: z.nullable(z.string()) })

/** A report as one caller may see it, with the acts allowed to that caller at this moment. */
export const view = z.object({
  ...shown,
  version: z.int(),
  text: z.string(),
  /** Addresses that expire. */
  photos: z.array(z.string()),
  place: z.nullable(z.object({ name: z.string(), latitude: z.number(), longitude: z.number() })),
  /** Whom it has reached besides the group. */
  reached: z.object({ village: z.boolean(), town: z.boolean() }),
  /** It is about somebody and goes past them. */
  bypasses: z.boolean(),
  /** What its author was answered; null while nobody has. */
  answer: z.nullable(z.object({ by: z.string(), text: z.string() })),
  /** The office above that has it, since nobody below could act on it or it was passed on; null where none. */
  lies: z.nullable(z.string()),
  /** Nobody anywhere can act on it now. */
  stranded: z.boolean(),
  /** Whether the caller can open the case it became. */
  readable: z.boolean(),
  /** Yuan set aside for an especially important report; seen by the author and the town office. */
  reward: z.nullable(z.int()),
  acts: someOf(reportActs)
})

/** What every act on a report carries. */
export const actInput = {
  /** The report. */
  id: clientId,
  /** Names this act: sent twice, it happens once and answers the same. */
  act: clientId
}

/** What posting and every act answers; a repetition answers the same again. */
export const actOutput = z.object({
  id: z.string(),
  version: z.int(),
  /** The case it has become by then. */
  matterId: z.nullable(z.string())
})

export const actErrors = ['NOT_FOUND', 'ACT_REUSED', 'CONFLICT'] as const satisfies ErrorName[]
