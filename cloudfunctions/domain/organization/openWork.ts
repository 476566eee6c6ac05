import { stageLabels, type Stage } from '../../../types/domain/stages'
import { trayOf } from '../../../types/domain/trays'
import { wishStageLabels, type WishStage } from '../../../types/domain/wishes'

/** Lists of matters in which something waits for whoever has it. */
export const openMatters = [...new Set(Object.values(trayOf))].filter(
  (tray) => tray !== 'closed' && tray !== 'rate'
)

/** Lists of wishes in which something waits for somebody. */
export const openWishes = ['collate', 'publish', 'claimed']

interface Open<Of> {
  _id: string
  number: string
  stage: Of
}

/** Open work as who administers may know of it: its number and how far it is, never what it says. */
const itemOf = <Of extends string>({ _id, number, stage }: Open<Of>, labels: Record<Of, string>) => ({
  id: _id,
  number,
  state: labels[stage]
})

export const matterItem = (matter: Open<Stage>) => itemOf(matter, stageLabels)
export const wishItem = (wish: Open<WishStage>) => itemOf(wish, wishStageLabels)
