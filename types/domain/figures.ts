import type { Stage } from './stages'

/** Steps whose time is measured; what is held, and what is handled together with another, is counted apart. */
export const spanLabels = {
  sort: '梳理',
  discuss: '议事',
  handle: '办理',
  town: '镇里'
} as const

export type Span = keyof typeof spanLabels
export const spans = Object.keys(spanLabels) as Span[]

/** The step that the time at a stage belongs to. The asker's own time belongs to none. */
export const spanOf: Partial<Record<Stage, Span>> = {
  asked: 'sort',
  sorted: 'discuss',
  discussed: 'handle',
  handling: 'handle',
  escalated: 'town',
  split: 'town',
  replied: 'town'
}

/** What is counted of the matters asked in a period; each number leads to the matters behind it. */
export const markLabels = {
  asked: '反映的事',
  responded: '有了回应',
  ended: '有了结果',
  solved: '已办好',
  explained: '已说明',
  unsolvable: '暂时办不了',
  declined: '未受理',
  open: '还在办',
  withdrawn: '撤回的',
  overdue: '超过期',
  rated: '评了的',
  satisfied: '满意和基本满意',
  unsatisfied: '不满意',
  unrated: '没有评价',
  reopened: '重新办过',
  excluded: '不计满意率',
  escalated: '提到镇里',
  merged: '并到一起办'
} as const

export type Mark = keyof typeof markLabels
export const marks = Object.keys(markLabels) as Mark[]
/** Months that one page of figures can cover. */
export const monthLimit = 12
