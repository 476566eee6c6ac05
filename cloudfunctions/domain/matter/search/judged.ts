import type { z } from 'zod/mini'
import type { found } from '../../../../types/api/matter/search'
import type { Category } from '../../../../types/domain/categories'
import { pageSize } from '../../../../types/domain/limits'
import type { Stage } from '../../../../types/domain/stages'
import type { Person } from '../../../kernel/person'
import { momentOf } from '../../../kernel/keys'
import { rowOf, type RowOf } from '../views/row'
import { matterRolesOf } from '../state/roles'
import { saidIn, type Sayings } from '../effects/terms'
import { findIn } from './finding'
import type { Word } from './sought'

type Found = z.input<typeof found>

/** What of a matter says whether it was looked for, and shows its row. */
export type Candidate = RowOf & Sayings

/** Who looks for what; the time is given to the store. */
export interface Seeking {
  caller: Person
  now: Date
  words: Word[]
  stage?: Stage | undefined
  category?: Category | undefined
}

/** What reading matters, the newest first, led to. */
export interface Judged {
  rows: Found[]
  /** Matters that the seeker may see, found or not. */
  looked: number
  /**
   * The key below which to go on; it never names a matter that the seeker may not see. Null where nothing was read.
   */
  reached: string | null
  /** Whether a page ended, full or long enough to read through, before all was. */
  full: boolean
}

/** Characters of what was said that one call looks through, unless one matter alone has more. */
export const readThrough = 600_000

/**
 * Which of these matters were looked for, at most a page of them, and no more than can be read through in one call.
 * What is not the seeker’s to see does not count. Pure.
 */
export function judged(matters: Candidate[], seeking: Seeking): Judged {
  const { caller, now } = seeking
  const result: Judged = { rows: [], looked: 0, reached: null, full: false }
  let read = 0
  for (const matter of matters) {
    if (matterRolesOf(matter, caller, now).length === 0) continue
    read += seeking.words.length > 0 ? lengthOf(matter) : 0
    if (read > readThrough && result.looked > 0) return { ...result, full: true }
    result.looked += 1
    result.reached = matter.askedKey
    const row = foundIn(matter, seeking)
    if (row) result.rows.push(row)
    if (row && result.rows.length === pageSize) return { ...result, full: true }
  }
  return { ...result, reached: result.reached ?? momentAlone(matters.at(-1)) }
}

const lengthOf = ({ history }: Candidate): number =>
  history.reduce((sum, { text = '' }) => sum + text.length, 0)

/** The moment without the id: whoever asked at the very same moment is passed over, nobody is named. */
const momentAlone = (matter: Candidate | undefined): string | null =>
  matter ? `${momentOf(matter.askedKey)} ` : null

function foundIn(matter: Candidate, { caller, now, words, stage, category }: Seeking): Found | null {
  if (stage !== undefined && matter.stage !== stage) return null
  if (category !== undefined && matter.category !== category) return null
  const finding = findIn(saidIn(matter, matter.history), matter.number, words)
  return finding && { ...rowOf(matter, caller, now), ...finding }
}
