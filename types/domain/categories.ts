/** What a matter is about: the tree of S0 §3 and S3 §3, as data. An organization may set its own. */
export const categoryLabels = {
  infrastructure: '基础设施',
  livelihood: '产业与增收',
  affairs: '村务与干部作风',
  dispute: '矛盾纠纷',
  welfare: '民生保障',
  safety: '安全与灾情',
  environment: '环境与村容',
  culture: '文明新风',
  party: '党建建议',
  praise: '好人好事',
  other: '其他'
} as const

export type Category = keyof typeof categoryLabels
export const categories = Object.keys(categoryLabels) as Category[]
