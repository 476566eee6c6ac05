import type { RosterIssueKind, RosterState } from '../../types/domain/rosters'
import type { Issue } from '../domain/roster/issue'
import type { MappedColumn } from '../domain/roster/readBook'
import type { Field } from '../domain/roster/columns'
import type { Part } from '../domain/roster/parts'

/** An import: what was read, and how far it is written. Its parts lie beside it, so that no document grows too big. */
export interface Job {
  _id: string
  /** Fingerprint of who began it with which input. */
  print: string
  by: { id: string; name: string }
  node: { id: string; name: string }
  /** Path of the village when it was previewed: who covers it may go on. */
  nodePath: string[]
  state: RosterState
  at: Date
  rows: number
  good: number
  bad: number
  waiting: number
  asked: number
  left: number
  warnings: number
  fresh: number
  counts: { persons: number; households: number; members: number; links: number }
  /** Which column was taken for what. */
  columns: MappedColumn[]
  /** What somebody chose for headers; remembered for the village when the import is confirmed. */
  chosen: { header: string; field: Field | null }[]
  sample: {
    sheet: string | null
    row: number
    name: string
    household: string
    grid: string
    member: boolean
    linked: string | null
  }[]
  /** How many parts there are of each kind. */
  parts: { rows: number } & Record<RosterIssueKind, number>
  /** The part that is written next. */
  next: number
  done: number
  written: number
  skipped: number
  /** What had to be left out while writing, at most a hundred lines. */
  late: Issue[]
  /** Who carries it on has it until then; a broken instance loses it. */
  leaseUntil: Date
}

/** Rows to be written together. */
export interface RowsPart extends Part {
  _id: string
}

/** A page of what is to be said of single rows. */
export interface IssuesPart {
  _id: string
  issues: Issue[]
}

declare module '../kernel/documents' {
  interface Documents {
    rosters: Job
    rosterParts: RowsPart | IssuesPart
  }
}

export const jobs = 'rosters'
export const parts = 'rosterParts'

export const partId = (jobId: string, kind: keyof Job['parts'], index: number): string =>
  `${jobId}.${kind}.${String(index).padStart(4, '0')}`

/** What callers see of an import. */
export const viewOf = ({
  _id,
  node,
  state,
  rows,
  good,
  bad,
  waiting,
  asked,
  left,
  warnings,
  fresh,
  counts,
  columns,
  sample,
  done,
  written,
  skipped
}: Job) => ({
  id: _id,
  node,
  state,
  rows,
  good,
  bad,
  waiting,
  asked,
  left,
  warnings,
  fresh,
  counts,
  columns,
  sample,
  done,
  written,
  skipped
})
