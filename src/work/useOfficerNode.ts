import { useState } from 'react'
import { useMe } from '../cloud/me'

export interface Node {
  id: string
  name: string
}

/**
 * The node a person works for as an officer: the first, until they choose another.
 * `known` is false until it is clear who the caller is.
 */
export function useOfficerNode() {
  const { me, error, reload } = useMe()
  const [chosenId, choose] = useState<string>()
  const nodes: Node[] = (me?.person?.roles ?? []).filter(({ role }) => role === 'officer').map(({ at }) => at)
  const node = nodes.find(({ id }) => id === chosenId) ?? nodes[0]
  return { node, nodes, choose, known: me !== undefined, error, reload }
}
