import { labelled, type WordOf } from './unknown'

/** Honest ends of a matter, counted apart (boundaries.md, "Honest closure"; S3 §4.4). */
export const outcomeLabels = labelled(
  {
    solved: '已办好',
    explained: '已说明',
    unsolvable: '暂时办不了',
    declined: '未受理'
  },
  '有结果了'
)

export type Outcome = WordOf<typeof outcomeLabels>

/** The ends that whoever finishes the handling may choose from. */
export const finishOutcomes = ['solved', 'explained', 'unsolvable'] as const satisfies Outcome[]

/** How the asker found it; 'no' reopens the matter. */
export const satisfactionLabels = labelled({ yes: '满意', basically: '基本满意', no: '不满意' }, '评过了')

export type Satisfaction = WordOf<typeof satisfactionLabels>
export const satisfactions = Object.keys(satisfactionLabels) as Satisfaction[]
