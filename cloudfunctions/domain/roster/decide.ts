import { isDeepStrictEqual } from 'node:util'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import type { Contact } from '../../kernel/contact'
import { postIndex, type Person, type Post, type Service } from '../../kernel/person'
import type { PlannedHome, PlannedPerson } from './plan'
import { holdsIn, isMemberOf, type VillageHousehold, type VillagePerson } from './village'

interface Place {
  villageId: string
  node: Organization
  now: Date
}

/** The fields of a document that a change would really set; one that was not read of it is taken to differ. */
function differing<Doc extends object>(before: Partial<Doc> | null, wanted: Partial<Doc>): Partial<Doc> {
  const keys = Object.keys(wanted) as (keyof Doc)[]
  return Object.fromEntries(
    keys
      .filter((key) => !before || !isDeepStrictEqual(before[key], wanted[key]))
      .map((key) => [key, wanted[key]])
  ) as Partial<Doc>
}

/**
 * What an import sets of a person: everything of somebody new, else what the roster says otherwise; nothing where
 * all is on file. What the roster does not say stays. Pure.
 * @param hub the hub the roster names for this member
 */
export function personFields(
  before: VillagePerson | null,
  planned: PlannedPerson,
  { villageId, node, now }: Place,
  hub: Contact | null
): Partial<Omit<Person, '_id'>> {
  const posts = postsOf(before, planned, { villageId, node, now })
  // Of a member on file of whose service nothing was ever said, nothing is made up.
  const known = before !== null && isMemberOf(before, villageId, now)
  const said = planned.service && (!known || Object.keys(planned.service).length > 0)
  const service = said ? serviceOf(before?.service, planned.service!, hub) : undefined
  return differing<Person>(before, {
    name: planned.name,
    ...(planned.phone && { phone: planned.phone }),
    ...placeOf(before, node),
    householdId: planned.householdId,
    ...(service && { service }),
    ...(!before || posts.length > before.posts.length ? { posts, ...postIndex(posts) } : {})
  })
}

function postsOf(
  before: VillagePerson | null,
  planned: PlannedPerson,
  { villageId, node, now }: Place
): Post[] {
  const held = before?.posts ?? []
  const added = (['member', 'hub'] as const).filter(
    (role) =>
      planned[role] &&
      !(before && (holdsIn(before, role, villageId, now) || holdsIn(before, 'hub', villageId, now)))
  )
  const { _id: nodeId, name: nodeName, path } = node
  return [...held, ...added.map((role): Post => ({ role, nodeId, nodeName, path }))]
}

/** The service with what the roster says put over what is on file; in the order of what is on file. */
function serviceOf(
  before: Service | undefined,
  planned: NonNullable<PlannedPerson['service']>,
  hub: Contact | null
): Service {
  const { hubId: _hubId, exemption, ...said } = planned
  const wholeExemption = exemptionOf(before?.exemption, exemption)
  // The same hub under another number is brought up to date elsewhere; it is no news of this row.
  const newHub = hub && before?.hub?.id !== hub.id ? hub : before?.hub
  return {
    ...(before ?? { category: 'home' }),
    ...said,
    ...(newHub && { hub: newHub }),
    ...(wholeExemption && { exemption: wholeExemption })
  }
}

/** Who only says that they volunteer does so in spite of their age: nothing else keeps them from being asked. */
function exemptionOf(
  before: Service['exemption'],
  said: Partial<NonNullable<Service['exemption']>> | undefined
): Service['exemption'] {
  if (!said) return before
  const reason = said.reason ?? before?.reason ?? (said.volunteers ? 'age' : undefined)
  return reason && { reason, volunteers: said.volunteers ?? before?.volunteers ?? false }
}

/** What an import sets of a household; `member` and `hub` follow its link and are no part of it. Pure. */
export function householdFields(
  before: VillageHousehold | null,
  { name, number, address, representativeId }: PlannedHome,
  { node }: Pick<Place, 'node'>
): Partial<Omit<Household, '_id'>> {
  return differing<Household>(before, {
    name,
    ...(number !== undefined && { number }),
    ...(address !== undefined && { address }),
    ...(representativeId !== undefined && { representativeId }),
    ...placeOf(before, node),
    ...(!before && { office: node.office })
  })
}

/** Where somebody lives is set where it is another place; a path and a name that follow the node are not ours to set. */
const placeOf = (before: { home: { id: string } } | null, { _id, name, path }: Organization) =>
  before?.home.id === _id ? {} : { path, home: { id: _id, name } }
