import { addDays } from '../../cloudfunctions/kernel/calendar'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { begun, openingOf } from '../../cloudfunctions/domain/matter/state/open'
import { insertAll, type Store } from '../../demo/store'
import { defaultSettings } from '../../types/domain/settings'
import { textLimit } from '../../types/domain/limits'
import type { Message } from '../replay/messages'
import { random, type Random } from '../replay/random'
import { listings } from '../terms/listings'
import type { Place } from './village'

const batch = 1000
/** Days over which the invented matters lie back. */
const span = 900
const sentences = 4

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
  onFilled: (what: string, done: number, all: number) => void
): Promise<void> {
  const chance = random(7)
  const said = messages.flatMap(({ text }) =>
    text.split(/(?<=[。！？!?])/).filter((one) => one.trim().length > 4)
  )
  const listed = listings()
  for (let at = 0; at < count; at += batch) {
    const matters = Array.from({ length: Math.min(batch, count - at) }, (_none, index) => {
      // The earliest first, as they would have come: so most of what is indexed is added at an end.
      const daysAgo = 1 + span * (1 - (at + index + chance.next()) / count)
      return invented(at + index, addDays(now, -daysAgo), place, messages, said, chance)
    })
    await insertAll(store, 'matters', matters)
    matters.forEach(listed.add)
    onFilled('matters', at + matters.length, count)
  }
  await insertAll(store, 'terms', listed.terms(), (done) => onFilled('terms', done, listed.size()))
}

function invented(
  index: number,
  askedAt: Date,
  { path, asker, hub, office }: Place,
  messages: Message[],
  said: string[],
  chance: Random
): Matter {
  const id = `look-case-${String(index).padStart(9, '0')}`
  const beginning = {
    id,
    act: id,
    print: id,
    now: askedAt,
    text: Array.from({ length: sentences }, () => chance.pick(said))
      .join('')
      .slice(0, textLimit),
    subject: chance.pick(messages).subject.slice(0, 60),
    photos: [],
    route: { path, asker, hub, office }
  }
  return { ...begun(id, openingOf(beginning, defaultSettings)), pending: [], pendingSince: null }
}
