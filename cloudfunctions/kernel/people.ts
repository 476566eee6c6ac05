import { withoutHistory } from './aggregate'
import { _, collection } from './cloud'
import type { Person } from './person'
import type { Recorded } from './record'

/** The caller (null: not known) and the people an input speaks of, by id; unknown ids are absent. */
export interface People<Known extends Person> {
  caller: Known | null
  named: Map<string, Known>
}

/** Loads the caller and the people an input speaks of, in one call of the store. */
export const loadPeople = (openid: string, ids: string[]): Promise<People<Person>> =>
  people<Person>(openid, ids, withoutHistory)

/** The same with their histories, for what changes their records. */
export const loadRecords = (openid: string, ids: string[]): Promise<People<Recorded<Person>>> =>
  people<Recorded<Person>>(openid, ids, {})

async function people<Known extends Person>(
  openid: string,
  ids: string[],
  fields: Record<string, boolean>
): Promise<People<Known>> {
  const condition = ids.length === 0 ? { openid } : _.or([{ openid }, { _id: _.in(ids) }])
  const { data } = await collection<Known>('persons')
    .where(condition)
    .limit(ids.length + 1)
    .field(fields)
    .get()
  return {
    caller: data.find((person) => person.openid === openid) ?? null,
    named: new Map(data.filter((person) => ids.includes(person._id)).map((person) => [person._id, person]))
  }
}
