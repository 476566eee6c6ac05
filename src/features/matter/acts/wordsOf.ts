import { matterActTraits, type Act } from '../../../../types/domain/matterActs'
import type { MatterView } from '../view/whoWords'

/** What an act is called on a matter as it stands: who was given a matter already is asked for another one. */
export function wordsOf(act: Act, { stage, asker }: Pick<MatterView, 'stage' | 'asker'>): string {
  if (act === 'assign' && stage !== 'sorted') return '换人办'
  if (act === 'add' && stage === 'returned' && asker.you) return '回一句'
  return matterActTraits[act].label
}

/** Whether an act whose form was opened can still be done, and still means the same. */
export const isStill = (
  act: Act,
  opened: Pick<MatterView, 'stage' | 'asker'>,
  now: Pick<MatterView, 'stage' | 'asker' | 'acts'>
): boolean => now.acts.includes(act) && wordsOf(act, opened) === wordsOf(act, now)
