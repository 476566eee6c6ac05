import type { Contact } from '../../kernel/contact'
import { collection } from '../../kernel/cloud'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import type { Person } from '../../kernel/person'
import type { Opening } from './event'

/** Where a person’s matters go: one call of the store, to the household or, without one, to the home node. */
export async function routeOf(person: Person): Promise<Pick<Opening, 'path' | 'asker' | 'hub' | 'office'>> {
  const asker = { id: person._id, name: person.name }
  const household = person.householdId
    ? (await collection<Household>('households').doc(person.householdId).get()).data
    : null
  if (household) {
    const { path, hub, office } = household
    return {
      path,
      office,
      hub: notSelf(hub, person),
      asker: { ...asker, householdId: household._id, household: household.name }
    }
  }
  const node = (await collection<Organization>('organizations').doc(person.home.id).get()).data
  if (!node) throw new Error(`${person._id} lives at ${person.home.id}, which does not exist`)
  return { path: person.path, asker, hub: null, office: node.office }
}

/** Nobody sorts what they asked themselves. */
const notSelf = (hub: Contact | null, person: Person) => (hub?.id === person._id ? null : hub)
