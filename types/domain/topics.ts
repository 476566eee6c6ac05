import { labelled, type WordOf } from './unknown'

/** What a notice is about: 五联到户 (S2), and what villages tell most besides. */
export const topicLabels = labelled(
  {
    policy: '政策',
    work: '重点工作',
    appeals: '诉求',
    disputes: '矛盾',
    customs: '文明新风',
    outage: '停水停电',
    meeting: '会议',
    other: '其他'
  },
  '其他'
)

export type Topic = WordOf<typeof topicLabels>
export const topics = Object.keys(topicLabels) as [Topic, ...Topic[]]
