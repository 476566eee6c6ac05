import { householdLimit } from '../../types/domain/households'
import type { WishWhom } from '../../types/domain/wishes'
import { collection, pipeline } from '../kernel/cloud'
import type { Contact } from '../kernel/contact'
import type { Household } from '../kernel/household'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { isOnDuty } from '../domain/link/follow'
import type { WishOpening } from '../domain/wish/event'

type Route = Pick<WishOpening, 'path' | 'home' | 'people' | 'hub' | 'linked' | 'office'>
type Found = Household & { people: { name: string }[] }

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
  const household = await withPeople(id)
  const theirs = household?.member?.id === caller._id && isOnDuty(caller, now)
  if (!household || (whom === 'linked' && !theirs)) throw new Refusal('NOT_FOUND')
  const { path, office, hub, member, name } = household
  return {
    path,
    office,
    home: { id, name },
    people: household.people.map((one) => one.name),
    hub: notSelf(hub, caller),
    // A member who files it for a household is who knows of it, and is called by whoever claimed it.
    linked: whom === 'linked' ? member : notSelf(member, caller)
  }
}

/** A household with the names of its people. */
async function withPeople(id: string): Promise<Found | null> {
  const names = pipeline()
    .match({ householdId: id })
    .limit(householdLimit + 1)
    .project({ name: 1 })
    .done()
  const { list } = await collection('households')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'persons', pipeline: names, as: 'people' })
    .project({ name: 1, path: 1, office: 1, hub: 1, member: 1, people: 1 })
    .end()
  return (list[0] as Found | undefined) ?? null
}

async function fromNode(person: Person): Promise<Route> {
  const node = (await collection('organizations').doc(person.home.id).get()).data
  if (!node) throw new Error(`${person._id} lives at ${person.home.id}, which does not exist`)
  return { path: node.path, office: node.office, home: null, people: [], hub: null, linked: null }
}

/** Nobody collates what they filed themselves. */
const notSelf = (contact: Contact | null, person: Person) => (contact?.id === person._id ? null : contact)
