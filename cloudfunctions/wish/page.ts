import { pageSize } from '../../types/domain/limits'
import { collection } from '../kernel/cloud'
import { taking } from '../kernel/fields'
import type { Person } from '../kernel/person'
import { rowFields, rowOf } from '../domain/wish/rows'

/** What to list, and by which key to page. */
interface Listing {
  where: Record<string, unknown>
  key: 'dueKey' | 'askedKey'
  order: 'asc' | 'desc'
}

const fields = taking(rowFields)

/** One page of rows and the key of the next page, null where there is none. One call of the store. */
export async function pageOf({ where, key, order }: Listing, person: Person, now: Date) {
  const { data } = await collection('wishes')
    .where(where)
    .orderBy(key, order)
    .limit(pageSize + 1)
    .field(fields)
    .get()
  const shown = data.slice(0, pageSize)
  return {
    rows: shown.map((wish) => rowOf(wish, person, now)),
    after: data.length > pageSize ? shown.at(-1)![key] : null
  }
}
