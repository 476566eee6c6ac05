import { rosterRows } from '../../../types/domain/rosters'
import { Refusal } from '../../kernel/refusal'
import { isCounter } from './headerNames'
import type { ReadBook } from './readBook'

/** Refuses what was read where there is nobody in it, or nothing of it can be understood. Errors: ROSTER_HEADER, ROSTER_NO_PEOPLE, ROSTER_ROWS. */
export function mustHold({ rows, sections, unseen }: ReadBook): void {
  // Where some column may be the household under a word of its own, the page lets one say so.
  const open = sections.some(
    ({ read, header }) => read || header.columns.some(({ field, header: text }) => !field && !isCounter(text))
  )
  if (!open) throw new Refusal('ROSTER_HEADER')
  if (rows.length === 0 && !unseen) throw new Refusal('ROSTER_NO_PEOPLE')
  if (rows.length > rosterRows) throw new Refusal('ROSTER_ROWS')
}
