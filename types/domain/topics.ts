/** What a notice is about: 五联到户 (S2). */
export const topicLabels = {
  policy: '政策',
  work: '重点工作',
  appeals: '诉求',
  disputes: '矛盾',
  customs: '民俗'
} as const

export type Topic = keyof typeof topicLabels
export const topics = Object.keys(topicLabels) as [Topic, ...Topic[]]
