import { actLabels } from '../../../../types/domain/flow'
import type { Delivery } from '../../../cloud/queue/queue'
import type { MatterAct } from '../acts/forms'
import { undoWords } from '../acts/undo'

/** What a person is told after an act: that it is there, or kept, and how it can be taken back. */
export function doneWords(act: MatterAct, { state }: Delivery): string {
  if (state === 'kept') return '现在没有信号,先存在手机里了。有信号了自己会发,只发一次。'
  const undo = undoWords[act]
  return `「${actLabels[act]}」已送到。${undo ?? ''}`
}
