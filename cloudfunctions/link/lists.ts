import { lists as method } from '../../types/api/link/lists'
import { pageSize } from '../../types/domain/limits'
import { withoutHistory } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { covers, nodesOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { villageOn } from '../domain/link/village'
import type { List } from '../domain/link/list'
import { listViewOf, maySeeList } from '../domain/link/listView'
import { keptNode } from './node'
import { cut } from './page'

export const lists = handler(method, async ({ nodeId, after }, { caller, now }) => {
  const offices = nodesOf(caller, 'officer', now)
  const own = await villageOn(caller.path, now)
  const node = nodeId ?? offices[0] ?? own
  const kept = (await keptNode(caller, node, now)) !== null
  if (!kept && node !== own) throw new Refusal('NOT_FOUND')
  const { data } = await collection('lists')
    .where({ path: node, ...(after && { key: _.lt(after) }) })
    .orderBy('key', 'desc')
    .limit(pageSize + 1)
    .field(withoutHistory)
    .get()
  const { shown, after: next } = cut(data, ({ key }) => key)
  const keeps = (list: Pick<List, 'path'>) => kept || covers(caller, 'officer', list.path, now)
  const seen = shown.filter((list) => maySeeList(list, keeps(list), caller))
  return { rows: seen.map((list) => listViewOf(list, keeps(list), now)), after: next }
})
