import type { ReportAct } from '../../../types/domain/reports'
import type { ReportView } from './ReportCard'

/** What is said once an act is done. */
export const doneWords: Record<ReportAct, string> = {
  answer: '答复发给反映的人了。',
  raise: '立成一件事了，办到哪一步这里看得到。',
  forward: '送上去了，下面写着现在在哪里。',
  mark: '评好了，已经记账。',
  unmark: '取消了，已经冲销。'
}

/** To where it is passed on: what reached the town goes on to whoever is above it. */
export const forwardWords = ({ reached }: Pick<ReportView, 'reached'>): string =>
  reached.town ? '送上一级' : '送镇里'
