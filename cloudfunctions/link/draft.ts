import { draft as method } from '../../types/api/link/draft'
import { load, save } from '../kernel/aggregate'
import { collection } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { covers, lastingPosts } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Link } from '../shared/link/link'
import { carryListLater } from './carryList'
import { stepped, type GatherEffect, type List } from './domain/list'

/**
 * Begins a list of a node the caller is an officer of, or takes more into one that has not gone to the assembly.
 * The links follow by the effect: in the same instance, or by the timer.
 */
export const draft = handler(method, async (input, { caller, now }) => {
  const { id, act, nodeId } = input
  const post = lastingPosts(caller, now).find((one) => one.role === 'officer' && one.nodeId === nodeId)
  if (!post) throw new Refusal('NOT_FOUND')
  const print = fingerprint(caller._id, method.name, input)
  const list = await load<List>('lists', id)
  if (list && !covers(caller, 'officer', list.path, now)) throw new Refusal('NOT_FOUND')
  const done = list?.history.find((event) => event.id === act)
  if (done && done.print !== print) throw new Refusal('ACT_REUSED')
  if (done) return { id, state: done.state, version: done.seq }
  if (list && (list.state !== 'draft' || list.nodeId !== nodeId)) throw new Refusal('LIST_NOT_NOW')
  const found = await collection<Link>('links').where({ path: nodeId, stage: 'agreed' }).limit(1).get()
  if (found.data.length === 0) return onceMore(id, act, print, 'LIST_EMPTY')
  const by = { id: caller._id, name: caller.name }
  const effects: GatherEffect[] = [{ id: `${id}.${act}`, kind: 'gather', listId: id }]
  const event = {
    id: act,
    print,
    at: now,
    act: list ? ('gather' as const) : ('draft' as const),
    by,
    state: 'draft' as const
  }
  const after = stepped(list ?? begun(id, nodeId, post.path, post.nodeName, now), {}, event, effects)
  if (!(await save('lists', list, after))) return onceMore(id, act, print, 'CONFLICT')
  carryListLater(after)
  return { id, state: after.state, version: after.version }
})

/** Of two taps at once the later one is answered as the first; else it is refused. */
async function onceMore(id: string, act: string, print: string, refusal: 'CONFLICT' | 'LIST_EMPTY') {
  const list = await load<List>('lists', id)
  const done = list?.history.find((event) => event.id === act && event.print === print)
  if (!done) throw new Refusal(refusal)
  return { id, state: done.state, version: done.seq }
}

const begun = (id: string, nodeId: string, path: string[], village: string, now: Date): List => ({
  _id: id,
  nodeId,
  path,
  village,
  state: 'draft',
  meeting: null,
  from: null,
  lastDay: null,
  endsAt: null,
  key: `${now.toISOString()} ${id}`,
  version: 0,
  history: [],
  pending: [],
  pendingSince: null
})
