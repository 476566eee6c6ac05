import type { Role } from '../../../types/domain/roles'
import { useKept } from '../../cloud/kept'
import { useMe } from '../../cloud/me'

const above: readonly Role[] = ['townOffice', 'countyOffice']

/** The node in whose office a person sits above the villages: the first, until they choose another. */
export function useTownNode() {
  const { me, error, reload } = useMe()
  const [chosen, choose] = useKept<string | undefined>('node', undefined)
  const held = (me?.person?.roles ?? []).filter(({ role }) => above.includes(role)).map(({ at }) => at)
  const nodes = held.filter(({ id }, index) => held.findIndex((one) => one.id === id) === index)
  const node = nodes.find(({ id }) => id === chosen) ?? nodes[0]
  return { node, nodes, choose, known: me !== undefined, error, reload }
}
