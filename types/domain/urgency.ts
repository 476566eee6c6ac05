/** How soon a matter must be handled; the spans themselves are settings (domain.md §4). */
export const urgencyLabels = { urgent: '紧急', ordinary: '一般', complex: '复杂' } as const

export type Urgency = keyof typeof urgencyLabels
export const urgencies = Object.keys(urgencyLabels) as Urgency[]
