/** Honest ends of a matter, counted apart (boundaries.md, "Honest closure"; S3 §4.4). */
export const outcomeLabels = {
  solved: '已办好',
  explained: '已说明',
  unsolvable: '暂时办不了',
  declined: '未受理'
} as const

export type Outcome = keyof typeof outcomeLabels

/** The ends that whoever finishes the handling may choose from. */
export const finishOutcomes = ['solved', 'explained', 'unsolvable'] as const satisfies Outcome[]

/** How the asker found it; 'no' reopens the matter. */
export const satisfactionLabels = { yes: '满意', basically: '基本满意', no: '不满意' } as const

export type Satisfaction = keyof typeof satisfactionLabels
export const satisfactions = Object.keys(satisfactionLabels) as Satisfaction[]
