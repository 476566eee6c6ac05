import { having } from '../../cloudfunctions/domain/matter/search/having'
import type { Word } from '../../cloudfunctions/domain/matter/search/sought'

/** How one text that is listed under these terms may have all the words. */
export function mayHave(words: Word[], terms: ReadonlySet<string>): 'exact' | 'near' | null {
  const { exact, near } = having(
    [...terms].map((term) => ({ term, ids: ['one'] })),
    words
  )
  return exact.has('one') ? 'exact' : near().has('one') ? 'near' : null
}
