import type { OwnCategory } from '../../types/domain/categories'
import type { NodeKind } from '../../types/domain/nodes'
import type { Settings } from '../../types/domain/settings'
import type { Contact } from './contact'

/** A node of the tree as kept on file. */
export interface Organization {
  _id: string
  name: string
  kind: NodeKind
  /** The node right above; null at the root. A path follows from it. */
  parentId: string | null
  /** Ids from the root down to the node itself. */
  path: string[]
  /** The village or town that answers for it; its id is that node’s. */
  office: Contact
  /** What it set for itself and what lies below it; the rest is inherited. */
  settings?: Partial<Omit<Settings, 'ownCategories'>>
  /** Categories of its own, below the fixed ones. */
  categories?: OwnCategory[]
  /** At the root: moves of nodes below it that are still being followed. Two that touch one another are not open at once. */
  moves?: OpenMove[]
  /** While documents below it still follow a move or a new name. */
  following?: { done: number; total: number }
}

/** A node that was put below another one, and what must not be moved until everything followed. */
export interface OpenMove {
  /** The act that moved it. */
  id: string
  nodeId: string
  from: string[]
  to: string[]
}
