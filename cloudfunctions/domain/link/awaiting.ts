import type { Link } from './link'

/** What of a node waits for a list, as the store is asked: what was agreed, and what a roster brought into force. */
export const awaitingList = (nodeId: string): [agreed: Awaiting, unlisted: Awaiting] => [
  { path: nodeId, stage: 'agreed' },
  { path: nodeId, stage: 'linked', listId: null }
]
type Awaiting = Record<string, unknown>

/** The same of one link. */
export const awaitsList = ({ stage, listId }: Pick<Link, 'stage' | 'listId'>): boolean =>
  stage === 'agreed' || (stage === 'linked' && listId === null)
