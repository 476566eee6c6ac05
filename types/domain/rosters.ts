import { labelled, type WordOf } from './unknown'

/** How far an import of a roster is. */
export const rosterStates = ['preview', 'writing', 'done'] as const
export type RosterState = (typeof rosterStates)[number]

/**
 * What is told of a file: rows that are not written (`bad`), what is to be checked or answered (`asked`), sheets,
 * rows, columns and cells that were not read (`left`), and what is only to be known (`warning`).
 */
export const rosterIssueKinds = ['bad', 'asked', 'left', 'warning'] as const
export type RosterIssueKind = (typeof rosterIssueKinds)[number]

/** Bytes of a roster file. */
export const rosterBytes = 8 * 1024 * 1024
/** Rows of a roster, without its title. */
export const rosterRows = 20_000
/** Columns that may be named otherwise at once, and questions that may be answered at once. */
export const rosterColumnLimit = 300
export const rosterAnswerLimit = 500

/** What a column of a roster can say, in the words of the template. */
export const rosterFieldLabels = labelled(
  {
    grid: '网格',
    number: '户号',
    head: '户主',
    name: '姓名',
    relation: '与户主关系',
    phone: '手机',
    address: '住址',
    representative: '户代表',
    member: '是否党员',
    category: '党员类别',
    born: '出生日期',
    group: '党小组',
    duty: '岗位',
    isHub: '是否中心户',
    hub: '所属中心户',
    exemption: '免联原因',
    volunteers: '自愿联户',
    linked: '联系党员',
    linkedPhone: '联系党员电话'
  },
  '其他'
)

export type RosterField = WordOf<typeof rosterFieldLabels>
export const rosterFields = Object.keys(rosterFieldLabels) as RosterField[]
