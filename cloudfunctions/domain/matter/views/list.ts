import { pageSize } from '../../../../types/domain/limits'
import { collection } from '../../../kernel/cloud'
import { taking } from '../../../kernel/fields'
import type { Person } from '../../../kernel/person'
import { rowFields, rowOf } from './row'
import { hidesAsker, matterRolesOf } from '../state/roles'

/** Lists page by key: the last row’s key begins the next page. */
export interface Listing {
  where: unknown
  key: 'dueKey' | 'askedKey'
  order: 'asc' | 'desc'
  /** The condition leaves out where the reader is not to learn who asked: nothing of it is shown by that name. */
  byAsker?: true
}

const fields = taking(rowFields)

/**
 * One page of rows and the key of the next page, null where there is none. What the reader has no part in is left out
 * by the very function that guards reading it, whatever the list asked the store for; the condition has to leave it out
 * as well, or a short page would tell that something was left out. One call of the store.
 */
export async function listPage({ where, key, order, byAsker }: Listing, reader: Person, now: Date) {
  const { data } = await collection('matters')
    .where(where)
    .orderBy(key, order)
    .limit(pageSize + 1)
    .field(fields)
    .get()
  const shown = data.slice(0, pageSize)
  const last = data.length > pageSize ? shown.at(-1) : undefined
  const seen = shown.filter((matter) => {
    const standings = matterRolesOf(matter, reader, now)
    return standings.length > 0 && !(byAsker && hidesAsker(matter, reader, standings, now))
  })
  return { rows: seen.map((matter) => rowOf(matter, reader, now)), after: last ? last[key] : null }
}
