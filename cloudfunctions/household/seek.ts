import { seek as method } from '../../types/api/household/seek'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { officesOf, type Person } from '../kernel/person'
import { soughtBy } from '../domain/person/sought'

type Found = Pick<Person, '_id' | 'name' | 'home' | 'phone'> & { households: { name: string }[] }

/** Among who lives below the offices in which the caller sits. */
export const seek = handler(method, async ({ text }, { caller, now }) => {
  const { list } = await collection('persons')
    .aggregate()
    .match({ ...soughtBy(text), path: _.in(officesOf(caller, now)) })
    .limit(pageSize + 1)
    .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'households' })
    .project({ name: 1, home: 1, phone: 1, 'households.name': 1 })
    .end()
  const found = list as Found[]
  const rows = found.slice(0, pageSize).map(({ _id, name, home, phone, households }) => ({
    id: _id,
    name,
    household: households[0]?.name ?? null,
    home,
    phoneEnd: phone?.slice(-4) ?? null
  }))
  return { rows, more: found.length > pageSize }
})
