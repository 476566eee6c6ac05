import { _, collection } from './cloud'
import type { Person } from './person'

/**
 * Loads the caller and the people an input speaks of, in one call of the store.
 * Returns the caller (null: not known) and the named people by id; unknown ids are absent.
 */
export async function loadPeople(
  openid: string,
  ids: string[]
): Promise<{ caller: Person | null; named: Map<string, Person> }> {
  const condition = ids.length === 0 ? { openid } : _.or([{ openid }, { _id: _.in(ids) }])
  const { data: people } = await collection<Person>('persons')
    .where(condition)
    .limit(ids.length + 1)
    .get()
  return {
    caller: people.find((person) => person.openid === openid) ?? null,
    named: new Map(people.filter((person) => ids.includes(person._id)).map((person) => [person._id, person]))
  }
}
