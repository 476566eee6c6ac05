import type { Issue } from '../issue'

/** What stands in one cell; null where nothing does. */
export type Cell = string | number | boolean | Date | null

/** A range of cells that were joined into one; rows and columns from 1, both ends included. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** One visible sheet of a file: `rows[0]` is the row that the sheet calls 1. */
export interface Table {
  /** Its name; null where the file has no sheets. */
  sheet: string | null
  rows: Cell[][]
  merges: Merge[]
  /** Numbers of rows and columns that the sheet does not show, from 1. */
  hiddenRows: ReadonlySet<number>
  hiddenColumns: ReadonlySet<number>
  /** Days are counted from 1904, as old Macs did. */
  epoch1904: boolean
  /** Cells hold what was typed; of a .csv file only what a sheet once showed is known: 1957.10 became 1957.1. */
  typed: boolean
}

/** All of a file that can be read, and what of it was left out. */
export interface Book {
  tables: Table[]
  left: Issue[]
  /** What the reader itself had to mend. */
  asked: Issue[]
}
