import { useKept } from '../../cloud/kept'
import { useMe } from '../../cloud/me'

export interface Node {
  id: string
  name: string
}

/**
 * The node a person works for as an officer: the first, until they choose another. Of a node that was asked for,
 * as by a shared card, it is that one or none.
 * `known` is false until it is clear who the caller is.
 */
export function useOfficerNode(asked?: string) {
  const { me, error, reload } = useMe()
  const [chosenId, choose] = useKept<string | undefined>('node', undefined)
  const nodes: Node[] = (me?.person?.roles ?? []).filter(({ role }) => role === 'officer').map(({ at }) => at)
  const wanted = chosenId ?? asked
  const node = wanted ? nodes.find(({ id }) => id === wanted) : nodes[0]
  return { node, nodes, choose, known: me !== undefined, error, reload }
}
