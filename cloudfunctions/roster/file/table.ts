/** What stands in one cell; null where nothing does. */
export type Cell = string | number | boolean | Date | null

/** A range of cells that were joined into one; rows and columns from 1, both ends included. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** The first sheet of a file: `rows[0]` is the row that the sheet calls 1. */
export interface Table {
  rows: Cell[][]
  merges: Merge[]
}
