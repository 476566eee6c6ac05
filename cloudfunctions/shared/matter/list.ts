import { pageSize } from '../../../types/domain/limits'
import { collection } from '../../kernel/cloud'
import type { Person } from '../../kernel/person'
import type { Matter } from './matter'
import { rowFields, rowOf } from './row'
import { standingsOf } from './standing'

/** Lists page by key: the last row’s key begins the next page. */
export interface Listing {
  where: unknown
  key: 'dueKey' | 'askedKey'
  order: 'asc' | 'desc'
}

const fields = Object.fromEntries(rowFields.map((field) => [field, true]))

/**
 * One page of rows and the key of the next page, null where there is none. What the reader has no part in is left out
 * by the very function that guards reading it, whatever the list asked the store for; the condition has to leave it out
 * as well, or a short page would tell that something was left out. One call of the store.
 */
export async function listPage({ where, key, order }: Listing, reader: Person, now: Date) {
  const { data } = await collection<Matter>('matters')
    .where(where)
    .orderBy(key, order)
    .limit(pageSize + 1)
    .field(fields)
    .get()
  const shown = data.slice(0, pageSize)
  const last = data.length > pageSize ? shown.at(-1) : undefined
  const seen = shown.filter((matter) => standingsOf(matter, reader, now).length > 0)
  return { rows: seen.map((matter) => rowOf(matter, reader, now)), after: last ? last[key] : null }
}
