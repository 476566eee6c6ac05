import { nodeKinds, type NodeKind } from '../../../types/domain/nodes'
import type { Contact } from '../../kernel/contact'

/** The kind that lies right below each: no level is left out, and grids may nest. */
const next: Record<NodeKind, NodeKind> = { county: 'town', town: 'village', village: 'grid', grid: 'grid' }

/** The kind of the node at the end of a path: since no level is left out, its depth tells. */
export const kindAt = (path: string[]): NodeKind => nodeKinds[Math.min(path.length, nodeKinds.length) - 1]!

/** Whether a node of a kind can lie right below one of another. */
export const fitsBelow = (kind: NodeKind, above: NodeKind): boolean => next[above] === kind

/** Kinds of nodes that can lie right below one. */
export const kindsBelow = (above: NodeKind): NodeKind[] => [next[above]]

/** A grid is answered for by the office above it. */
export const hasOffice = (kind: NodeKind): boolean => kind !== 'grid'

const officeNames: Record<Exclude<NodeKind, 'grid'>, (name: string) => string> = {
  county: (name) => `${name}委组织部`,
  town: (name) => `${name}党委办公室`,
  village: (name) => `${name}${name.endsWith('社区') ? '居委会' : '村委会'}`
}

/** The office that answers for a node: its own, or the one above where it has none. */
export function officeFor(
  node: { id: string; kind: NodeKind; name: string; phone?: string | undefined },
  above: Contact
): Contact {
  if (node.kind === 'grid') return above
  return {
    id: node.id,
    name: officeNames[node.kind](node.name),
    ...(node.phone && { phone: node.phone })
  }
}
