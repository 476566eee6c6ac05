import { insertAll, type Store } from '../../demo/store'
import { askers } from '../replay/players'
import { random } from '../replay/random'
import { caseOf, messagesOf } from './cases'

const batch = 1000

/** Inserts the invented matters `from` up to, not including, `to`, with their messages. */
export async function fill(
  store: Store,
  from: number,
  to: number,
  now: Date,
  onFilled: (done: number) => void = () => {}
): Promise<void> {
  const chance = random(from + 1)
  const all = askers()
  for (let at = from; at < to; at += batch) {
    const count = Math.min(batch, to - at)
    const matters = Array.from({ length: count }, (_, index) => caseOf(at + index, now, chance, all))
    await insertAll(store, 'matters', matters)
    await insertAll(store, 'messages', matters.flatMap(messagesOf))
    onFilled(at + count)
  }
}
