import { matterActScreens } from '../../../../types/domain/matterActScreens'
import type { Act } from '../../../../types/domain/matterActs'
import type { MatterAct } from '../acts/matterAct'
import type { MatterView } from '../view/whoWords'

/**
 * What a person is told once an act is there, and how it can be taken back.
 * @param label what the act was called where it was done
 * @param offered the acts that the matter offers since
 */
export function doneWords(act: MatterAct, label: string, offered: readonly Act[]): string {
  const { undo, undoneBy } = matterActScreens[act]
  return `「${label}」已送到。${undo && (!undoneBy || offered.includes(undoneBy)) ? undo : ''}`
}

/** What a person is told once their matter is there. */
export const sentWords = ({ responsible }: Pick<MatterView, 'responsible'>): string =>
  `已送到${responsible ? `，${responsible.name}会先看` : ''}`
