import type { ReportAct } from '../../../types/domain/reports'

/** What is said once an act is done. */
export const doneWords: Record<ReportAct, string> = {
  answer: '答复发给反映的人了。',
  raise: '立成一件事了，办到哪一步这里看得到。',
  forward: '送到镇里了。',
  mark: '评好了，已经记账。',
  unmark: '取消了，已经冲销。'
}
