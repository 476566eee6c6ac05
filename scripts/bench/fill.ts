import { insertAll, type Store } from '../../demo/store'
import { askers } from '../replay/players'
import { random } from '../replay/random'
import { tallied } from '../rebuild/tallies'
import { listings } from '../terms/listings'
import { caseOf, leadsAt, messagesOf, publicationsOf } from './cases'

const batch = 1000

/** Inserts so many invented matters with their messages, their lines for everybody and the lists of their terms. */
export async function fill(
  store: Store,
  count: number,
  now: Date,
  onFilled: (done: number) => void = () => {}
): Promise<void> {
  const chance = random(1)
  const all = askers()
  const listed = listings()
  const counted = tallied()
  for (let at = 0; at < count; at += batch) {
    const length = Math.min(batch, count - at)
    const matters = [
      ...(at === 0 ? leadsAt(now) : []),
      ...Array.from({ length }, (_, index) => caseOf(at + index, count, now, chance, all))
    ]
    await insertAll(store, 'matters', matters)
    await insertAll(store, 'messages', matters.flatMap(messagesOf))
    await insertAll(store, 'publications', matters.flatMap(publicationsOf))
    matters.forEach(listed.add)
    matters.forEach(counted.add)
    onFilled(at + length)
  }
  await insertAll(store, 'terms', listed.terms())
  await insertAll(store, 'tallies', [...counted.tallies().values()])
}
