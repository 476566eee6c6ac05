import { wall as method } from '../../types/api/wish/wall'
import { pageSize } from '../../types/domain/limits'
import { withoutHistory } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { momentOf } from '../kernel/keys'
import type { Publication } from '../domain/publication/publication'
import type { Shown } from '../domain/wish/publish'
import { wallsOf } from './walls'

/** The wall is what of wishes is public: it reads no wish, so that it cannot tell whose one is. */
export const wall = handler(method, async ({ part, nodeId, after }, { caller, now }) => {
  const walls = await wallsOf(caller, now)
  const node = walls.find(({ id }) => id === nodeId) ?? (nodeId ? undefined : walls[0])
  if (!node) throw new Refusal('NOT_FOUND')
  const { data } = await collection('publications')
    .where({
      path: node.id,
      kind: 'wish',
      state: 'public',
      'shows.part': part,
      ...(after && { key: _.lt(after) })
    })
    .orderBy('key', 'desc')
    .limit(pageSize + 1)
    .field(withoutHistory)
    .get()
  const shown = data.slice(0, pageSize)
  return {
    node: node.id,
    walls,
    rows: shown.map(rowOf),
    after: data.length > pageSize ? shown.at(-1)!.key : null
  }
})

function rowOf({ sourceId, text, key, shows }: Pick<Publication, 'sourceId' | 'text' | 'key' | 'shows'>) {
  const { part, kind, cost, wanted, name, village } = shows as unknown as Shown
  const publishedAt = momentOf(key)
  return { id: sourceId, words: text, kind, cost, wanted, name, village, part, publishedAt }
}
