import type { WishWhom } from '../../types/domain/wishes'
import { collection } from '../kernel/cloud'
import type { Contact } from '../kernel/contact'
import type { Household } from '../kernel/household'
import type { Organization } from '../kernel/organization'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { isOnDuty } from '../shared/link/follow'
import type { WishOpening } from '../shared/wish/event'

type Route = Pick<WishOpening, 'path' | 'home' | 'hub' | 'linked' | 'office'>

/**
 * Where a wish goes: one call of the store, to the household it is for, or to the home node of who lives in none.
 * Errors: NO_HOUSEHOLD, HOUSEHOLD_MISSING, NOT_FOUND where a member names a household that is not theirs.
 */
export async function routeOf(
  caller: Person,
  whom: WishWhom,
  householdId: string | undefined,
  now: Date
): Promise<Route> {
  const id = whom === 'linked' ? householdId : caller.householdId
  if (whom === 'linked' && !id) throw new Refusal('HOUSEHOLD_MISSING', { householdId: '请选是哪一户' })
  if (whom === 'home' && !id) throw new Refusal('NO_HOUSEHOLD')
  if (!id) return fromNode(caller)
  const household = (await collection<Household>('households').doc(id).get()).data
  const theirs = household?.member?.id === caller._id && isOnDuty(caller, now)
  if (!household || (whom === 'linked' && !theirs)) throw new Refusal('NOT_FOUND')
  const { path, office, hub, member, name } = household
  return {
    path,
    office,
    home: { id, name },
    hub: notSelf(hub, caller),
    linked: notSelf(member, caller)
  }
}

async function fromNode(person: Person): Promise<Route> {
  const node = (await collection<Organization>('organizations').doc(person.home.id).get()).data
  if (!node) throw new Error(`${person._id} lives at ${person.home.id}, which does not exist`)
  return { path: person.path, office: node.office, home: null, hub: null, linked: null }
}

/** Nobody collates what they filed themselves. */
const notSelf = (contact: Contact | null, person: Person) => (contact?.id === person._id ? null : contact)
