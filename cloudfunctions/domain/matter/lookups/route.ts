import type { Contact } from '../../../kernel/contact'
import { collection } from '../../../kernel/cloud'
import type { Household } from '../../../kernel/household'
import type { Person } from '../../../kernel/person'
import type { Route } from '../state/open'

/** Where a person’s matters go: one call of the store, to the household or, without one, to the home node. */
export async function routeOf(person: Person): Promise<Route> {
  const household = person.householdId
    ? (await collection('households').doc(person.householdId).get()).data
    : null
  if (household) return routeFrom(household, person, [person._id])
  const node = (await collection('organizations').doc(person.home.id).get()).data
  if (!node) throw new Error(`${person._id} lives at ${person.home.id}, which does not exist`)
  const { _id: id, name } = person
  return { path: node.path, asker: { id, name }, hub: null, office: node.office }
}

/**
 * Where a matter of a household goes: of one of its people, or of the household itself where nobody of it is named.
 * Nobody of `asking` sorts it. Pure.
 */
export function routeFrom(
  { _id, name, path, office, hub }: Pick<Household, '_id' | 'name' | 'path' | 'office' | 'hub'>,
  person: Pick<Person, '_id' | 'name'> | null,
  asking: string[]
): Route {
  const asker = { id: person?._id ?? _id, name: person?.name ?? name, householdId: _id, household: name }
  return { path, office, hub: notAmong(hub, asking), asker }
}

/** Nobody sorts what they asked or filed themselves. */
const notAmong = (hub: Contact | null, asking: string[]) => (hub && asking.includes(hub.id) ? null : hub)
