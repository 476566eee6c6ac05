import { find as method } from '../../types/api/organization/find'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { nodesOf } from '../kernel/person'
import { soughtBy } from '../domain/person/sought'

/** Among who lives in the administered nodes. */
export const find = handler(method, async ({ text }, { caller, now }) => {
  const nodes = nodesOf(caller, 'admin', now)
  const { data } = await collection('persons')
    .where({ ...soughtBy(text), path: _.in(nodes) })
    .limit(pageSize + 1)
    .field({ name: true, home: true, phone: true })
    .get()
  const rows = data.slice(0, pageSize).map(({ _id, name, home, phone }) => ({
    id: _id,
    name,
    home,
    phoneEnd: phone?.slice(-4) ?? null
  }))
  return { rows, more: data.length > pageSize }
})
