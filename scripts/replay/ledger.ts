import { cleanText } from '../../types/domain/cleanText'

/** An act that was answered as done. */
export interface Done {
  act: string
  text: string | undefined
}

/** What was sent and answered, to be held against the store afterwards. */
export class Ledger {
  /** Matter → act id → what was done. */
  readonly done = new Map<string, Map<string, Done>>()
  /** Acts that lost a race and must not be found. */
  readonly refused = new Set<string>()
  conflicts = 0

  /** Notes what was done; its text in the one form in which the cloud keeps texts. */
  note(matterId: string, actId: string, { act, text }: Done): void {
    const done = { act, text: text === undefined ? undefined : cleanText(text) }
    const acts = this.done.get(matterId) ?? new Map<string, Done>()
    this.done.set(matterId, acts.set(actId, done))
  }

  refuse(actId: string): void {
    this.refused.add(actId)
    this.conflicts += 1
  }
}
