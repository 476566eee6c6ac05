import { _, collection } from '../kernel/cloud'
import { atHour } from '../kernel/calendar'
import { inHalves } from '../kernel/halves'
import { momentOf } from '../kernel/keys'
import { idIn, postingAt, postingOf, termKey, yearOf } from '../domain/terms/posting'
import { listed, type Term } from '../domain/terms/write'
import { named } from './candidates'
import { having } from '../domain/matter/search/having'
import { judged, type Judged, type Seeking } from '../domain/matter/search/judged'
import { soughtTerms, type Word } from '../domain/matter/search/sought'

/** Between which moments of asking is looked; `below` is a key of a matter, both bounds may be open. */
export interface Span {
  from: Date | null
  below: string | null
}

/** Years that one step goes back, and lists that one call of the store gives. */
const yearsOfStep = 3
const listsAtOnce = 1000
/** Matters read to see whether they have the words. */
const readAtOnce = 60
/** So many that have the words as they were typed are enough: then no others are shown. */
const enough = 10

export interface TermSearch extends Judged {
  /** The first moment that this step looked at. */
  since: Date
  /** A word is listed for its latest matters alone. */
  cut: boolean
  /** Whether more of this step may have the words than were read. */
  more: boolean
}

/** Looks for words in the years before a moment, through the terms of offices. Two calls of the store, unless the lists are many and long. */
export async function searchTerms(offices: string[], span: Span, seeking: Seeking): Promise<TermSearch> {
  const terms = soughtTerms(seeking.words)
  const end = span.below ? endOf(span.below) : seeking.now
  const years = yearsBefore(
    end,
    span.from,
    Math.max(1, Math.floor(listsAtOnce / (terms.length * offices.length)))
  )
  const lists = await listsOf(offices, years, terms)
  const start = atHour(`20${years.at(-1)}-01-01`, 0)
  const since = span.from && span.from > start ? span.from : start
  const first = postingAt(since)
  const below = span.below && postingOf(span.below)
  const postings = [...withWords(lists, seeking.words)]
    .filter((posting) => posting >= first && (!below || posting < below))
    .sort()
    .reverse()
  const matters = await named([...new Set(postings.slice(0, readAtOnce).map(idIn))])
  return {
    ...judged(matters, seeking),
    since,
    cut: lists.some(({ ids }) => ids.length >= listed),
    more: postings.length > readAtOnce
  }
}

/** The last moment before a key. */
const endOf = (below: string): Date => new Date(Date.parse(momentOf(below)) - 1)

/** Two-digit years from the latest back to the first, as many as one step has. */
function yearsBefore(end: Date, from: Date | null, atMost: number): string[] {
  const last = Number(yearOf(end))
  const first = from ? Number(yearOf(from)) : 0
  const count = Math.max(1, Math.min(yearsOfStep, atMost, last - first + 1))
  return Array.from({ length: count }, (_none, index) => String(last - index).padStart(2, '0'))
}

type List = Term & { term: string }

async function listsOf(offices: string[], years: string[], terms: string[]): Promise<List[]> {
  const keys = new Map(
    offices.flatMap((office) =>
      years.flatMap((year) => terms.map((term) => [termKey(office, year, term), term] as const))
    )
  )
  const asked = [...keys.keys()].slice(0, listsAtOnce)
  const found = await inHalves(asked, async (some) => {
    const { data } = await collection('terms')
      .where({ _id: _.in(some) })
      .limit(some.length)
      .get()
    return data
  })
  return found.map((list) => ({ ...list, term: keys.get(list._id)! }))
}

/** Postings that may have all the words: as they were typed or, where these are few, nearly. */
function withWords(lists: List[], words: Word[]): ReadonlySet<string> {
  const { exact, near } = having(lists, words)
  return exact.size >= enough ? exact : near()
}
