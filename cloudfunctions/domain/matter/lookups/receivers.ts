import { serves, type Person } from '../../../kernel/person'
import type { Matter } from '../state/matter'
import { flat, joined } from './joined'

/** A matter with the people that it was given to. */
export const withReceivers = joined<Person>({ from: 'persons', keys: '$hops.to.id', foreignField: '_id' })

/** A matter with the people that its parts were given to. */
export const withUnits = joined<Person>({
  from: 'persons',
  keys: flat('$parts.hops.to.id'),
  foreignField: '_id'
})

/** Who of those that were given a matter or a part still serves at the end of a path, and may have it. */
export function stillServing(
  people: Person[],
  path: string[],
  { about }: Pick<Matter, 'about'>,
  now: Date
): (id: string) => boolean {
  const serving = people.filter((person) => serves(person, path, now)).map(({ _id }) => _id)
  return (id) => serving.includes(id) && !about?.includes(id)
}
