import { useState } from 'react'
import type { Role } from '../../types/domain/roles'
import { useMe } from '../cloud/me'

const deciding: readonly Role[] = ['officer', 'townOffice', 'countyOffice']

/** The node whose figures are looked at: the first whose office the person sits in, until they choose another. */
export function useOffice(asked?: string) {
  const { me, error, reload } = useMe()
  const [chosenId, choose] = useState<string>()
  const nodes = (me?.person?.roles ?? []).filter(({ role }) => deciding.includes(role)).map(({ at }) => at)
  const wanted = chosenId ?? asked
  const node = wanted ? (nodes.find(({ id }) => id === wanted) ?? { id: wanted, name: '' }) : nodes[0]
  return { node, nodes, choose, known: me !== undefined, error, reload }
}
