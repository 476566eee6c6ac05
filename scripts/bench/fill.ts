import { insertAll, type Store } from '../../demo/store'
import { askers } from '../replay/players'
import { random } from '../replay/random'
import { caseOf, messagesOf } from './cases'

const batch = 1000

/** Inserts so many invented matters with their messages. */
export async function fill(
  store: Store,
  count: number,
  now: Date,
  onFilled: (done: number) => void = () => {}
): Promise<void> {
  const chance = random(1)
  const all = askers()
  for (let at = 0; at < count; at += batch) {
    const length = Math.min(batch, count - at)
    const matters = Array.from({ length }, (_, index) => caseOf(at + index, now, chance, all))
    await insertAll(store, 'matters', matters)
    await insertAll(store, 'messages', matters.flatMap(messagesOf))
    onFilled(at + length)
  }
}
