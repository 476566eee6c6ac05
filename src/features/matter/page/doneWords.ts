import { matterActTraits } from '../../../../types/domain/matterActs'
import type { MatterAct } from '../acts/matterAct'
import type { MatterView } from '../view/whoWords'

/** What a person is told once an act is there, and how it can be taken back. */
export const doneWords = (act: MatterAct): string =>
  `「${matterActTraits[act].label}」已送到。${matterActTraits[act].undo ?? ''}`

/** What a person is told once their matter is there. */
export const sentWords = ({ responsible }: Pick<MatterView, 'responsible'>): string =>
  `已送到${responsible ? `，${responsible.name}会先看` : ''}`
