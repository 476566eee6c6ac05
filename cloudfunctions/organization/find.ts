import { find as method } from '../../types/api/organization/find'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { nodesOf, type Person } from '../kernel/person'
import { beginsWith } from './beginsWith'

type Found = Pick<Person, '_id' | 'name' | 'home' | 'phone'>

/** By telephone where digits were typed, else by the beginning of the name; among who lives in the administered nodes. */
export const find = handler(method, async ({ text }, { caller, now }) => {
  const nodes = nodesOf(caller, 'admin', now)
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  const asked = /^\d+$/.test(digits) ? { phone: digits } : { name: beginsWith(text) }
  const { data } = await collection<Found>('persons')
    .where({ ...asked, path: _.in(nodes) })
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
