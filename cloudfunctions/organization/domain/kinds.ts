import { nodeKinds, type NodeKind } from '../../../types/domain/nodes'
import type { Contact } from '../../kernel/contact'

/** Whether a node of a kind can lie right below one of another: it is of a lower kind, and grids may nest. */
export const fitsBelow = (kind: NodeKind, above: NodeKind): boolean =>
  nodeKinds.indexOf(kind) > nodeKinds.indexOf(above) || (kind === 'grid' && above === 'grid')

/** Kinds of nodes that can lie right below one. */
export const kindsBelow = (above: NodeKind): NodeKind[] => nodeKinds.filter((kind) => fitsBelow(kind, above))

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
