/** Kinds of organization nodes from the top down. */
export const nodeLabels = { county: '县', town: '镇(街道)', village: '村(社)', grid: '网格' } as const

export type NodeKind = keyof typeof nodeLabels
export const nodeKinds = Object.keys(nodeLabels) as NodeKind[]
