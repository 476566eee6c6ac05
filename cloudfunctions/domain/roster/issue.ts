/** A question whose answer changes what is written. */
export interface Ask {
  /** The same for the same file, so that an answer is found again when the file is read again. */
  id: string
  choices: { value: string; label: string }[]
  /** What was answered; null while it is open. */
  chosen: string | null
}

/** Something to be known of a place in the file: a sheet, a row or a cell; all null where it is about the whole. */
export interface Issue {
  sheet: string | null
  row: number | null
  /** D5, as the sheet calls it. */
  cell: string | null
  /** The header of its column. */
  column: string | null
  /** What stands there. */
  text: string | null
  reason: string
  ask?: Ask
}

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

const textShown = 60

/** An issue with what is known of its place. */
export const issueAt = (place: Partial<Omit<Issue, 'reason' | 'ask'>>, reason: string, ask?: Ask): Issue => ({
  sheet: place.sheet ?? null,
  row: place.row ?? null,
  cell: place.cell ?? null,
  column: place.column ?? null,
  text: place.text ? place.text.slice(0, textShown) : null,
  reason,
  ...(ask && { ask })
})

/** The first cells of a row in one line, for rows that are told as a whole. */
export const lineOf = (texts: string[]): string =>
  texts
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, textShown)
