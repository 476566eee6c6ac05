import { addDays } from '../../cloudfunctions/kernel/calendar'
import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import { begun, openingOf } from '../../cloudfunctions/shared/matter/open'
import { listingOf } from '../../cloudfunctions/shared/matter/terms'
import { listed, type Term } from '../../cloudfunctions/shared/terms/write'
import { insertAll, type Store } from '../../demo/store'
import { defaultSettings } from '../../types/domain/settings'
import { textLimit } from '../../types/domain/limits'
import type { Message } from '../replay/messages'
import { random, type Random } from '../replay/random'
import type { Place } from './village'

const batch = 500
/** Days over which the invented matters lie back. */
const span = 900
const sentences = 4
const listsAtOnce = 100

/**
 * Fills the store with invented matters of one village, listed under their terms as the functions list them. Their
 * words are those of real messages in another mixture, so that common words are as common as they are.
 */
export async function fill(
  store: Store,
  place: Place,
  messages: Message[],
  count: number,
  now: Date,
  onFilled: (done: number) => void
): Promise<void> {
  const chance = random(7)
  const said = messages.flatMap(({ text }) =>
    text.split(/(?<=[。！？!?])/).filter((one) => one.trim().length > 4)
  )
  const terms = new Map<string, string[]>()
  for (let at = 0; at < count; at += batch) {
    const matters = Array.from({ length: Math.min(batch, count - at) }, (_none, index) =>
      invented(at + index, place, messages, said, chance, now)
    )
    await insertAll(store, 'matters', matters)
    for (const matter of matters) list(terms, matter, place.office.id)
    onFilled(at + matters.length)
  }
  const docs = [...terms].map(([_id, ids]): Term => ({ _id, ids: ids.sort().slice(-listed) }))
  // A full list weighs 8 KB: a hundred at a time stay far below what one request may weigh.
  for (let at = 0; at < docs.length; at += listsAtOnce)
    await insertAll(store, 'terms', docs.slice(at, at + listsAtOnce))
}

function invented(
  index: number,
  { path, asker, hub, office }: Place,
  messages: Message[],
  said: string[],
  chance: Random,
  now: Date
): Matter {
  const id = `look-case-${String(index).padStart(9, '0')}`
  const beginning = {
    id,
    act: id,
    print: id,
    now: addDays(now, -1 - chance.next() * span),
    text: Array.from({ length: sentences }, () => chance.pick(said))
      .join('')
      .slice(0, textLimit),
    subject: chance.pick(messages).subject.slice(0, 60),
    photos: [],
    route: { path, asker, hub, office }
  }
  return { ...begun(id, openingOf(beginning, defaultSettings)), pending: [], pendingSince: null }
}

/** Only the latest are kept of a term, here like there; cut now and then, so that memory stays small. */
function list(terms: Map<string, string[]>, matter: Matter, nodeId: string): void {
  const { keys, posting } = listingOf(matter, nodeId)
  for (const key of keys) {
    const ids = terms.get(key)
    if (!ids) terms.set(key, [posting])
    else if (ids.push(posting) > 4 * listed) terms.set(key, ids.sort().slice(-listed))
  }
}
