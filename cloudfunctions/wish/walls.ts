import { kindsOf, namesOf } from '../kernel/nodes'
import { lastingPosts, type Person } from '../kernel/person'

/** The walls a person may look at: of the villages and towns they live or serve in, the own village first. */
export async function wallsOf(person: Person, now: Date): Promise<{ id: string; name: string }[]> {
  const paths = [person.path, ...lastingPosts(person, now).map(({ path }) => path)]
  const ids = [...new Set(paths.flatMap((path) => [...path].reverse()))]
  const kindOf = await kindsOf(ids, now)
  const walls = ids.filter((id) => ['village', 'town'].includes(kindOf(id) ?? ''))
  const names = await namesOf(walls, now)
  return walls.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id)! }] : []))
}
