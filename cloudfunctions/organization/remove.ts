import { remove as method } from '../../types/api/organization/remove'
import { _, collection, pipeline } from '../kernel/cloud'
import type { CollectionName } from '../kernel/documents'
import { handler } from '../kernel/handler'
import type { Organization } from '../kernel/organization'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { assertEmpty, type Held } from '../domain/organization/emptiness'
import { openMatters, openWishes } from '../domain/organization/openWork'
import { administers } from '../domain/organization/rights'
import { organizations } from '../domain/organization/organizations'
import type { Node } from './effects'

/** Of those who serve or served below a node no more are looked at. */
const mostServing = 200

/** Without a path nothing finds it, nobody administers it and nothing can be put below it; its record stays. */
export const remove = handler(method, async (input, { caller, now }) => {
  const { id, act, reason } = input
  const { held, node } = (await withHeld(id, caller._id)) ?? {}
  const { result } = await recordAct<Organization, { id: string }>(
    organizations,
    id,
    { id: act, act: 'remove', caller, now, input },
    (before) => {
      if (!held || !administers(caller, before.path.slice(0, -1), now)) throw new Refusal('NOT_FOUND')
      if (held.moves.some(({ from, to }) => [...from, ...to].includes(id))) throw new Refusal('NODE_MOVING')
      assertEmpty(id, held, now)
      return { fields: { path: [], removed: true }, ...(reason && { reason }) }
    },
    () => ({ id }),
    node
  )
  return result
})

type Found = Held & { above: Pick<Organization, 'moves'>[] }

/**
 * A node with what it holds, and the open moves of its county. What is about the caller is not looked for: not even
 * that there is something is told. One call of the store.
 */
async function withHeld(
  id: string,
  callerId: string
): Promise<{ node: Node; held: Held & { moves: NonNullable<Organization['moves']> } } | undefined> {
  const any = (from: CollectionName, where: object) => ({
    from,
    pipeline: pipeline().match(where).limit(1).project({ _id: 1 }).done()
  })
  const serving = pipeline().match({ reach: id }).limit(mostServing).project({ posts: 1 }).done()
  const { list } = await collection('organizations')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'organizations', localField: 'path', foreignField: '_id', as: 'above' })
    .lookup({ from: 'organizations', localField: '_id', foreignField: 'parentId', as: 'below' })
    .lookup({ ...any('households', { path: id }), as: 'households' })
    .lookup({ ...any('persons', { path: id }), as: 'residents' })
    .lookup({ from: 'persons', pipeline: serving, as: 'serving' })
    .lookup({
      ...any('matters', { path: id, tray: _.in([...openMatters, 'rate']), about: _.neq(callerId) }),
      as: 'matters'
    })
    .lookup({ ...any('wishes', { path: id, tray: _.in(openWishes) }), as: 'wishes' })
    .lookup({ ...any('reports', { path: id, open: 'open' }), as: 'reports' })
    .project({ 'above.history': 0, 'below.history': 0 })
    .end()
  const [found] = list as (Node & Found)[]
  if (!found) return undefined
  const { above, below, households, residents, serving: posts, matters, wishes, reports, ...node } = found
  const moves = above.flatMap((one) => one.moves ?? [])
  return {
    node,
    held: { moves, below, households, residents, serving: posts, matters, wishes, reports }
  }
}
