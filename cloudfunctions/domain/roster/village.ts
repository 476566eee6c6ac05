import { taking } from '../../kernel/fields'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import type { Person } from '../../kernel/person'

/** What is read of the people and the households of a village. */
export const ofPeople = taking(['name', 'phone', 'path', 'home', 'householdId', 'service', 'posts', 'openid'])
export const ofHouseholds = taking([
  'name',
  'path',
  'home',
  'number',
  'address',
  'representativeId',
  'member',
  'hub',
  'office'
])

export type VillagePerson = Pick<Person, '_id' | keyof typeof ofPeople>
export type VillageHousehold = Pick<Household, '_id' | keyof typeof ofHouseholds>

/** What is on file of a village, without the histories. */
export interface Village {
  /** The village itself. */
  node: Organization
  /** The village and everything below it. */
  nodes: Organization[]
  households: VillageHousehold[]
  /** Who lives there, and who holds a post there. */
  persons: VillagePerson[]
}

/** Whether somebody holds a role somewhere in the village now. */
export const holdsIn = (person: Pick<Person, 'posts'>, role: string, villageId: string, now: Date): boolean =>
  person.posts.some(
    (post) =>
      post.role === role &&
      post.path.includes(villageId) &&
      (!post.from || post.from <= now) &&
      (!post.until || post.until > now)
  )

/** Whether somebody is a member of the village; a hub is one, whatever else is on file. */
export const isMemberOf = (person: Pick<Person, 'posts'>, villageId: string, now: Date): boolean =>
  holdsIn(person, 'member', villageId, now) || holdsIn(person, 'hub', villageId, now)
