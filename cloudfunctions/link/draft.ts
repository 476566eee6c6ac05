import { draft as method } from '../../types/api/link/draft'
import { load, save } from '../kernel/aggregate'
import { collection, pipeline } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { runListEffectsLater } from './runListEffects'
import { awaitingList } from '../domain/link/awaiting'
import { lists, type List } from '../domain/link/list'
import { decide } from '../domain/link/listDecide'
import { keeps, keptNode } from './node'

/**
 * Begins a list of a node whose links the caller arranges, or takes more into one that has not gone to the assembly.
 * The links follow by the effect: in the same instance, or by the timer.
 */
export const draft = handler(method, async (input, { caller, now }) => {
  const { id, act, nodeId } = input
  const node = await keptNode(caller, nodeId, now)
  if (!node) throw new Refusal('NOT_FOUND')
  const print = fingerprint(caller._id, method.name, input)
  const { list, isAnythingWaiting } = await listAndWaiting(id, nodeId)
  if (list && !(await keeps(caller, list.path, now))) throw new Refusal('NOT_FOUND')
  const asked = { id, act, print }
  if (list) {
    const decided = decide('gather', asked, list, { person: caller, isKeeper: true, now })
    if (!('save' in decided)) return decided.result
    if (list.nodeId !== nodeId) throw new Refusal('LIST_NOT_NOW')
  }
  if (!isAnythingWaiting) return onceMore(id, act, print, 'LIST_EMPTY')
  const begins = { act: 'draft' as const, opening: { nodeId, village: node.name } }
  const takesMore = { act: 'gather' as const }
  const by = { id: caller._id, name: caller.name }
  const event = { id: act, print, at: now, by, state: 'draft' as const, ...(list ? takesMore : begins) }
  const after = lists.append(id, list, event, undefined, list ? {} : { path: node.path })
  if (!(await save(lists.collection, list, after))) return onceMore(id, act, print, 'CONFLICT')
  runListEffectsLater(after)
  return { id, state: after.state, version: after.version }
})

/** The list, if it has begun, and whether there is anything that it could take in: one call of the store. */
async function listAndWaiting(
  id: string,
  nodeId: string
): Promise<{ list: List | null; isAnythingWaiting: boolean }> {
  const [agreed, unlisted] = awaitingList(nodeId).map((where) =>
    pipeline().match(where).limit(1).project({ _id: 1 }).done()
  )
  const begun = pipeline().match({ _id: id }).limit(1).done()
  const { list } = await collection('organizations')
    .aggregate()
    .match({ _id: nodeId })
    .limit(1)
    .project({ _id: 1 })
    .lookup({ from: 'lists', pipeline: begun, as: 'lists' })
    .lookup({ from: 'links', pipeline: agreed, as: 'agreed' })
    .lookup({ from: 'links', pipeline: unlisted, as: 'unlisted' })
    .end()
  const [found] = list as { lists: List[]; agreed: unknown[]; unlisted: unknown[] }[]
  const waits = [...(found?.agreed ?? []), ...(found?.unlisted ?? [])]
  return { list: found?.lists[0] ?? null, isAnythingWaiting: waits.length > 0 }
}

/** Of two taps at once the later one is answered as the first; else it is refused. */
async function onceMore(id: string, act: string, print: string, refusal: 'CONFLICT' | 'LIST_EMPTY') {
  const list = await load<List>(lists, id)
  const done = list?.history.find((event) => event.id === act && event.print === print)
  if (!done) throw new Refusal(refusal)
  return { id, state: done.state, version: done.seq }
}
