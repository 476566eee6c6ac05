import { matterActTraits, type Act } from '../../../../types/domain/matterActs'
import type { QueueItem } from '../../../cloud/queue/item'

/** The allowed acts without those that decide anew what a kept one has already decided. */
export function stillOpen(acts: readonly Act[], waiting: readonly QueueItem[]): Act[] {
  const decided = waiting.some(
    ({ method }) => !matterActTraits[method.slice('matter.'.length) as Act].repeatable
  )
  return decided ? acts.filter((act) => matterActTraits[act].repeatable) : [...acts]
}
