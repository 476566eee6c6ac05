import type { Role } from '../../types/domain/roles'
import type { Effect } from '../kernel/aggregate'
import type { Contact } from '../kernel/contact'
import type { Organization } from '../kernel/organization'
import type { Change, Recorded } from '../kernel/record'

/** A node takes its new place, and everything below it follows. */
interface MoveEffect extends Effect {
  kind: 'move'
  nodeId: string
  rootId: string
  fields: { parentId: string; path: string[]; office: Contact }
  change: Change
}

/** What is written down of a node elsewhere follows its new name or telephone. */
interface FollowEffect extends Effect {
  kind: 'follow'
  nodeId: string
  at: Date
}

/** A post ends that could only be ended with a look at everybody else's. */
interface EndEffect extends Effect {
  kind: 'end'
  personId: string
  role: Role
  nodeId: string
  change: Change
}

export type NodeEffect = MoveEffect | FollowEffect | EndEffect
/** A node as stored, with what still follows from its changes. */
export type Node = Recorded<Organization, NodeEffect>

declare module '../kernel/documents' {
  interface Documents {
    organizations: Node
  }
}
