import * as z from 'zod/mini'
import { rosterStates } from '../../domain/rosters'

/** One of the first good rows, as it was understood. */
const sampleRow = z.object({
  row: z.number(),
  name: z.string(),
  household: z.string(),
  grid: z.string(),
  member: z.boolean(),
  linked: z.nullable(z.string())
})

/** Something to be known of a row of the file; null where it is about no single row. */
export const rosterIssue = z.object({ row: z.nullable(z.number()), reason: z.string() })

/** An import as far as it is; every number counts rows of the file unless it says otherwise. */
export const rosterView = z.object({
  id: z.string(),
  node: z.object({ id: z.string(), name: z.string() }),
  state: z.enum(rosterStates),
  rows: z.number(),
  good: z.number(),
  bad: z.number(),
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
  /** Headers of columns that nothing was taken from. */
  unused: z.array(z.string()),
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
  'ROSTER_FILE_OTHER',
  'ROSTER_FILE_BROKEN',
  'ROSTER_EMPTY',
  'ROSTER_HEADER',
  'ROSTER_ROWS'
] as const

/** A spreadsheet that travels in the answer, so that nothing of it is left in the storage. */
export const spreadsheet = z.object({
  name: z.string(),
  /** The .xlsx file in base64. */
  base64: z.string()
})
