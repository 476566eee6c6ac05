import type { Act } from '../../../../types/domain/flow'
import type { QueueItem } from '../../../cloud/queue/item'

/** Acts that may be done again while one of them is still on its way. */
const repeatable: ReadonlySet<Act> = new Set<Act>(['add', 'progress'])

/** The allowed acts without those that decide anew what a kept one has already decided. */
export function stillOpen(acts: readonly Act[], waiting: readonly QueueItem[]): Act[] {
  const decided = waiting.some(({ method }) => !repeatable.has(method.slice('matter.'.length) as Act))
  return decided ? acts.filter((act) => repeatable.has(act)) : [...acts]
}
