import { withoutHistory } from './aggregate'
import { _, collection, type Query } from './cloud'
import type { Documents } from './documents'
import type { Person } from './person'

/** The caller (null: not known) and the people an input speaks of, by id; unknown ids are absent. */
export interface People<Known extends Person> {
  caller: Known | null
  named: Map<string, Known>
}

/** Loads the caller and the people an input speaks of, in one call of the store. */
export const loadPeople = (openid: string, ids: string[]): Promise<People<Person>> =>
  people(openid, ids, collection('persons').field(withoutHistory))

/** The same with their histories, for what changes their records. */
export const loadRecords = (openid: string, ids: string[]): Promise<People<Documents['persons']>> =>
  people(openid, ids, collection('persons'))

async function people<Known extends Person>(
  openid: string,
  ids: string[],
  persons: Query<Known>
): Promise<People<Known>> {
  const condition = ids.length === 0 ? { openid } : _.or([{ openid }, { _id: _.in(ids) }])
  const { data } = await persons
    .where(condition)
    .limit(ids.length + 1)
    .get()
  return {
    caller: data.find((person) => person.openid === openid) ?? null,
    named: new Map(data.filter((person) => ids.includes(person._id)).map((person) => [person._id, person]))
  }
}
