import * as z from 'zod/mini'
import { rosterFields, rosterStates } from '../../domain/rosters'
import { oneOf } from '../tolerant'

/** One of the first good rows, as it was understood. */
const sampleRow = z.object({
  sheet: z.nullable(z.string()),
  row: z.number(),
  name: z.string(),
  household: z.string(),
  grid: z.string(),
  member: z.boolean(),
  linked: z.nullable(z.string())
})

/** A question: what can be answered, and what was. */
const ask = z.object({
  id: z.string(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
  chosen: z.nullable(z.string())
})

/** Something to be known of a place in the file; all null where it is about the whole. */
export const rosterIssue = z.object({
  sheet: z.nullable(z.string()),
  row: z.nullable(z.number()),
  /** D5, as the sheet calls it; D for a whole column. */
  cell: z.nullable(z.string()),
  /** The header of the column. */
  column: z.nullable(z.string()),
  /** What stands there. */
  text: z.nullable(z.string()),
  reason: z.string(),
  /** Present where an answer changes what is written: handed to `roster.preview` with the file. */
  ask: z.optional(ask)
})

/** A column of the file: what it was taken for, and what stands in it. */
const mappedColumn = z.object({
  /** The place of its table in the file, and its own place from 0: handed to `roster.preview` to change it. */
  section: z.number(),
  column: z.number(),
  sheet: z.nullable(z.string()),
  letter: z.string(),
  /** Upper and lower header in one. */
  header: z.string(),
  /** Null where nothing is taken from it. */
  field: z.nullable(oneOf(rosterFields)),
  examples: z.array(z.string())
})

/** An import as far as it is; every number counts rows of the file unless it says otherwise. */
export const rosterView = z.object({
  id: z.string(),
  node: z.object({ id: z.string(), name: z.string() }),
  state: oneOf(rosterStates),
  rows: z.number(),
  good: z.number(),
  bad: z.number(),
  /** Rows that wait for an answer and are not written until then. */
  waiting: z.number(),
  /** How many things are to be checked or answered, and how many places of the file were not read. */
  asked: z.number(),
  left: z.number(),
  warnings: z.number(),
  /** Rows that bring something new or changed; the other good ones are on file as they are. */
  fresh: z.number(),
  /** What the good rows speak of, each counted once. */
  counts: z.object({
    persons: z.number(),
    households: z.number(),
    members: z.number(),
    links: z.number()
  }),
  columns: z.array(mappedColumn),
  sample: z.array(sampleRow),
  /** Good rows that were carried so far, and those of them by which something was written. */
  done: z.number(),
  written: z.number(),
  /** Good rows that had to be left out, because something else was put on file meanwhile. */
  skipped: z.number()
})

export const rosterFileErrors = [
  'ROSTER_FILE_MISSING',
  'ROSTER_FILE_BIG',
  'ROSTER_FILE_BOMB',
  'ROSTER_FILE_PICTURE',
  'ROSTER_FILE_OLD',
  'ROSTER_FILE_LOCKED',
  'ROSTER_FILE_PAGE',
  'ROSTER_FILE_OTHER',
  'ROSTER_FILE_BROKEN',
  'ROSTER_EMPTY',
  'ROSTER_HIDDEN',
  'ROSTER_NO_PEOPLE',
  'ROSTER_HEADER',
  'ROSTER_ROWS'
] as const

/** A spreadsheet that travels in the answer, so that nothing of it is left in the storage. */
export const spreadsheet = z.object({
  name: z.string(),
  /** The .xlsx file in base64. */
  base64: z.string()
})
