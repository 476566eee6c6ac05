import type { Settings } from '../../../types/domain/settings'
import { weekdayWords } from '../../ui/words/dates'
import { urgencyLabels, type Urgency } from '../../../types/domain/urgency'

/** Each urgency with the time it gives. */
export const urgencyWords = (
  terms: Pick<Settings, 'urgentHours' | 'ordinaryWorkdays' | 'complexWorkdays'>
): Record<Urgency, string> => ({
  urgent: `${urgencyLabels.urgent} · ${terms.urgentHours} 小时`,
  ordinary: `${urgencyLabels.ordinary} · ${terms.ordinaryWorkdays} 个工作日`,
  complex: `${urgencyLabels.complex} · ${terms.complexWorkdays} 个工作日`
})

/** What the main act does: an urgent matter does not wait for the office day. */
export const agendaWords = (urgency: Urgency, { officeWeekday }: Pick<Settings, 'officeWeekday'>): string =>
  urgency === 'urgent' ? '列入议事，马上议' : `列入${weekdayWords[officeWeekday - 1]}议事`

export type SortingAct = 'agenda' | 'answer' | 'ask' | 'merge'

/** What a sorting act has done, and honestly what can still be changed about it. */
export function doneWords(act: SortingAct, asker: string): { done: string; still: string } {
  switch (act) {
    case 'agenda':
      return { done: '已列入议事。', still: '类别、急不急选错了，议事前还能改。' }
    case 'answer':
      return { done: `已答复${asker}。`, still: '答复收不回来；对方不满意，会重新办。' }
    case 'merge':
      return { done: '已并到一起办。', still: '并错了，点「去看看」，在那里点「分开来办」。' }
    case 'ask':
      return { done: `已去问${asker}。`, still: '不用等回话了，也可以直接列入议事。' }
  }
}
