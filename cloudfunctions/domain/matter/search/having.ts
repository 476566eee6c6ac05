import { numberTerm } from '../../terms/posting'
import type { Way, Word } from './sought'

/** What one term lists. */
export interface TermList {
  term: string
  ids: string[]
}

/** What has something; null: everything, where no term stands for it. */
type Having = ReadonlySet<string> | null

/**
 * Postings that may have all the words: `exact` as they were typed, `near` also with one character more or less. Words
 * that no term stands for are left to the text. Pure; whole lists are compared, as they hold thousands.
 */
export function having(
  lists: TermList[],
  words: Word[]
): { exact: ReadonlySet<string>; near: () => ReadonlySet<string> } {
  const listed = new Map<string, Set<string>>()
  for (const { term, ids } of lists) {
    const known = listed.get(term)
    if (!known) listed.set(term, new Set(ids))
    else for (const id of ids) known.add(id)
  }
  const of = (term: string): ReadonlySet<string> => listed.get(term) ?? new Set()
  const havingWay = ({ terms }: Way) => common(terms.map(of))
  const exactly = ({ exact, number }: Word): Having => {
    const typed = havingWay(exact)
    return typed && number !== null ? union([typed, of(numberTerm(number))]) : typed
  }
  const nearly = (word: Word): Having => {
    const typed = exactly(word)
    return typed && union([typed, ...word.near.flatMap((way) => havingWay(way) ?? [])])
  }
  const exact = common(words.map(exactly)) ?? union([...listed.values()])
  return { exact, near: () => common(words.map(nearly)) ?? exact }
}

/** What all of these have; null where each is everything. */
function common(sets: Having[]): Having {
  const [fewest, ...others] = sets.filter((set) => set !== null).sort((a, b) => a.size - b.size)
  if (!fewest || others.length === 0) return fewest ?? null
  return new Set([...fewest].filter((one) => others.every((other) => other.has(one))))
}

const union = (sets: Iterable<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]))
