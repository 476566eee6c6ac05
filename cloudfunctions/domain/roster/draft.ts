import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import type { VillagePerson } from './village'
import type { Field } from './columns'
import { issueAt, type Ask, type Issue } from './issue'
import type { Answers } from './readRow'
import type { Row } from './row'
import { told } from './text'

/** A row on its way into the plan: whose it is becomes clear step by step, and so does what is wrong with it. */
export interface Draft {
  row: Row
  /** Why it cannot be written. */
  faults: string[]
  /** Questions by which it waits; those answered so that it stays out are among them. */
  waits: Issue[]
  /** Cells that were not taken, and what is to be checked. */
  left: Issue[]
  asked: Issue[]
  /** The number it will be put on file with, where it is nobody else’s. */
  phone?: string
  home?: HomeDraft
  /** The person on file this row speaks of. */
  before?: VillagePerson
  /** Somebody on file whom an open question is about. */
  maybe?: string
  /** The name on file is a misspelt one of this row. */
  renames?: true
  /** The id of that person, or of the one to be. */
  id: string
  /** Somebody names this one as their hub. */
  namedHub?: boolean
  /** Who looks after this member. */
  hubId?: string
}

/** A household that rows of the file speak of. */
export interface HomeDraft {
  id: string
  node: Organization
  number?: string
  head?: string
  before?: Household
  drafts: Draft[]
  /** Who is linked with it, as far as a good row says. */
  memberId?: string
}

export const isGood = ({ faults, waits }: Draft): boolean => faults.length === 0 && waits.length === 0
/** Sound rows that wait for an answer are somebody all the same. */
export const isSound = ({ faults }: Draft): boolean => faults.length === 0

export const draftOf = (row: Row): Draft => ({
  row,
  faults: [...row.faults],
  waits: [...row.waits],
  left: [...row.left],
  asked: [...row.asked],
  id: '',
  ...(row.phone !== undefined && { phone: row.phone })
})

/** A cell that is not taken, while its person is. */
export const leave = (draft: Draft, field: Field, reason: string): void =>
  void draft.left.push(issueAt(draft.row.place(field), reason))

/** The same for the same row of the same file. */
export const askId = (kind: string, { sheet, row }: Pick<Row, 'sheet' | 'row'>): string =>
  `${kind}:${sheet ?? ''}:${row}`

/**
 * Asks about a row; it waits until one of the answers that write it is chosen.
 * @returns the answer, null while there is none
 */
export function askRow(
  draft: Draft,
  {
    kind,
    field,
    reason,
    choices,
    writes
  }: { kind: string; field: Field; reason: string; choices: Ask['choices']; writes: string[] },
  answers: Answers
): string | null {
  const { name } = draft.row
  const id = askId(kind, draft.row)
  const chosen = choices.find(({ value }) => value === answers.get(id))?.value ?? null
  const question = issueAt(
    draft.row.place(field),
    // Who waits is told by name, wherever the question lies.
    field === 'name' ? reason : `${told(name)}：${reason}`,
    { id, choices, chosen }
  )
  draft.asked.push(question)
  if (chosen === null || !writes.includes(chosen)) draft.waits.push(question)
  return chosen
}
