import type { NodeKind } from '../../types/domain/nodes'
import type { Contact } from './contact'

/** A node of the tree as kept on file. */
export interface Organization {
  _id: string
  name: string
  kind: NodeKind
  /** Ids from the root down to the node itself. */
  path: string[]
  /** The village or town that answers for it; its id is that node’s. */
  office: Contact
}
