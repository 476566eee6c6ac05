import { labelled, type WordOf } from './unknown'

/** How soon a matter must be handled; the spans themselves are settings (domain.md §4). */
export const urgencyLabels = labelled({ urgent: '紧急', ordinary: '一般', complex: '复杂' }, '其他')

export type Urgency = WordOf<typeof urgencyLabels>
export const urgencies = Object.keys(urgencyLabels) as Urgency[]
