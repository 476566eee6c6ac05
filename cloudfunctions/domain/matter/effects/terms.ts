import { characteristic, type Said } from '../../terms/characteristic'
import { everything, momentIn, numberTerm, postingOf, termKey, yearOf } from '../../terms/posting'
import { addPosting, removePosting } from '../../terms/write'
import type { MatterEvent } from '../state/event'
import type { Matter } from '../state/matter'
import type { MatterState } from '../state/state'
import type { TermsEffect } from './effect'

/** So many terms list what was told first; what a longer text says besides is not found by its words. */
const indexed = 256
/** So many list each of the first words that were added. */
const indexedOfWord = 64
const wordsIndexed = 8
/** By so many of its terms are others looked for that are like it. */
const asked = 32

/** What of an event says whether its matter is found by it. */
type Telling = Pick<MatterEvent, 'act'> & { by: Pick<MatterEvent['by'], 'standing'> }
/** What of a matter and its history is looked through for words. */
export type Sayings = Pick<Matter, 'subject' | 'place'> & { history: (Telling & Pick<MatterEvent, 'text'>)[] }

/** What was said by whoever asked: it is found by nobody’s name and by no word of those who deal with it. */
export const saidIn = ({ subject, place }: Omit<Sayings, 'history'>, history: Sayings['history']): Said => ({
  subject,
  place: place?.name ?? '',
  texts: history.filter(isAsking).flatMap(({ text }) => (text === undefined ? [] : [text]))
})

/** Whether an event says something by which its matter is found. */
export const isAsking = ({ act, by }: Telling): boolean =>
  act === 'submit' || (act === 'add' && (by.standing === 'asker' || by.standing === 'proxy'))

/** The terms by which look-alikes of a matter are asked for. */
export const askedBy = (state: MatterState, history: MatterEvent[]): string[] =>
  characteristic(saidIn(state, history), asked)

type Listed = Pick<Matter, 'subject' | 'place' | 'number' | 'history' | 'askedKey'>

/**
 * Under which keys of a node a matter is listed, and as what. Pure: follows from its history alone, and a longer
 * history only adds keys.
 */
export function listingOf(matter: Listed, nodeId: string): { keys: string[]; posting: string } {
  const { subject, place, texts } = saidIn(matter, matter.history)
  const [told = '', ...added] = texts
  const terms = new Set([
    everything,
    numberTerm(matter.number),
    ...characteristic({ subject, place, texts: [told] }, indexed),
    ...added.slice(0, wordsIndexed).flatMap((word) => characteristic(onlySaid(word), indexedOfWord))
  ])
  const posting = postingOf(matter.askedKey)
  const year = yearOf(momentIn(posting))
  return { keys: [...terms].map((term) => termKey(nodeId, year, term)), posting }
}

const onlySaid = (word: string): Said => ({ subject: '', place: '', texts: [word] })

/** Listed anew where something was said, or where it lies before another office. */
export function termsOf(
  before: MatterState | null,
  after: MatterState & { _id: string },
  event: MatterEvent
): TermsEffect[] {
  const moved = before && before.office.id !== after.office.id
  if (!moved && !isAsking(event)) return []
  return [{ id: `${after._id}.${event.seq}.terms`, kind: 'terms', ...(moved && { from: before.office.id }) }]
}

/** Lists a matter under its terms. Repeated, and in whatever order, it leaves the same. */
export async function listTerms({ from }: TermsEffect, matter: Matter): Promise<void> {
  if (from !== undefined && from !== matter.office.id) {
    const { keys, posting } = listingOf(matter, from)
    await removePosting(keys, posting)
  }
  const { keys, posting } = listingOf(matter, matter.office.id)
  await addPosting(keys, posting)
}
