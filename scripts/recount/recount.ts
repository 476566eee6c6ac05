import type { Figures } from '../../cloudfunctions/domain/figures/figures'
import { monthOf } from '../../cloudfunctions/domain/matter/state/measure'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { everyDocument, type Store } from '../../demo/store'
import { differing } from './compare'
import { told } from './independent'

/** Asks the deployed function as somebody; refused: null. */
export type Ask = (
  openid: string,
  input: { nodeId: string; from: string; to: string }
) => Promise<{ figures: Figures; villages: { node: { id: string }; figures: Figures }[] } | null>

export interface Recounted {
  /** Nodes and months whose figures were held against the histories. */
  compared: number
  different: { nodeId: string; month: string; figures: string[] }[]
}

interface Office {
  nodeId: string
  openid: string
  personId: string
}

/** Somebody who sits in the office of each node that has one. */
async function officesIn(store: Store): Promise<Office[]> {
  const offices = new Map<string, Office>()
  for await (const { _id, openid, posts } of everyDocument(store, 'persons'))
    for (const { role, nodeId } of posts)
      if (openid && (role === 'officer' || role === 'townOffice'))
        offices.set(nodeId, { nodeId, openid, personId: _id })
  return [...offices.values()]
}

/**
 * Holds every figure that the service page shows, node by node and month by month, against what the histories give,
 * counted by other code. A person who is complained about is shown figures without those matters: neither counts them.
 */
export async function recount(store: Store, ask: Ask): Promise<Recounted> {
  const matters: Matter[] = []
  for await (const matter of everyDocument(store, 'matters')) matters.push(matter)
  const months = [...new Set(matters.map(({ history }) => monthOf(history[0]!.at)))].sort()
  const found: Recounted = { compared: 0, different: [] }
  for (const { nodeId, openid, personId } of await officesIn(store)) {
    const own = matters.filter(({ path, about }) => path.includes(nodeId) && !about?.includes(personId))
    for (const month of months) {
      const served = await ask(openid, { nodeId, from: month, to: month })
      if (!served) throw new Error(`${nodeId} does not show its figures to ${openid}`)
      const asked = own.filter(({ history }) => monthOf(history[0]!.at) === month)
      const compare = (where: string, figures: Figures, some: Matter[]) => {
        found.compared += 1
        const wrong = differing(figures, told(some.map(({ history }) => history)))
        if (wrong.length > 0) found.different.push({ nodeId: where, month, figures: wrong })
      }
      compare(nodeId, served.figures, asked)
      for (const { node, figures } of served.villages)
        compare(
          node.id,
          figures,
          asked.filter(({ office }) => office.id === node.id)
        )
    }
  }
  return found
}
