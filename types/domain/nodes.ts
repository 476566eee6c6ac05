import { labelled, type WordOf } from './unknown'

/** Kinds of organization nodes from the top down. */
export const nodeLabels = labelled(
  { county: '县', town: '镇(街道)', village: '村(社)', grid: '网格' },
  '组织'
)

export type NodeKind = WordOf<typeof nodeLabels>
export const nodeKinds = Object.keys(nodeLabels) as NodeKind[]
