/** What comes of a roster in 石桥村 of the demo, cell by cell. */
export interface RosterOutcome {
  rows: number
  good: number
  /** Which column was taken for what: sheet, letter, header=field. */
  columns: string[]
  /** Each household with its people: name grid number address: name phone 党员 birthday | … → member. */
  written: string[]
  /** Place, what stands there, and what is said of it. */
  bad: string[]
  asked: string[]
  left: string[]
}

/** A roster as a village keeps it. */
export interface RosterFixture {
  /** What is odd about it. */
  name: string
  /** What its file is called. */
  file: string
  make(): Buffer
  /** The name of the refusal where it cannot be read at all. */
  refused?: string
}
