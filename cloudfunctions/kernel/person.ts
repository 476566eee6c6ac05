import { roles, type Role } from '../../types/domain/roles'
import type { Duty, Exemption, MemberCategory, PartyGroup } from '../../types/domain/members'
import type { Position } from '../../types/domain/positions'
import type { Contact } from './contact'

/** A role held at a node; it covers what is below the node. */
export interface Post {
  role: Role
  nodeId: string
  nodeName: string
  /** Ids from the root down to the node itself. */
  path: string[]
  title?: string
  /** The offices (职务) it carries, as data; no right rests on them. Absent where it carries none. */
  positions?: Position[]
  /** First moment of the role; absent where it always held. */
  from?: Date
  /** Last moment of the role; absent while it lasts. */
  until?: Date
  /** Whose post it is: the holder stands in for them while they are away. */
  substituteFor?: { id: string; name: string }
}

/** What a member's own service needs; seen by the member and by those who arrange the linkage. */
export interface Service {
  category: MemberCategory
  /** Day of birth, YYYY-MM-DD. */
  born?: string
  /** The hub who looks after this member. */
  hub?: Contact
  group?: PartyGroup
  duty?: Duty
  /** Why the member is not asked to link; `volunteers`: links all the same. */
  exemption?: { reason: Exemption; volunteers: boolean }
  /** 先锋承诺: shown on the member’s public page. */
  pledge?: string
  /** Whether the member’s own number stands on that page, instead of the village office’s. */
  showPhone?: boolean
}

/** A real-name person of the village, as stored. */
export interface Person {
  _id: string
  name: string
  phone?: string
  /** The WeChat identity that claimed this person. */
  openid?: string
  /** Ids of the nodes from the root down to where the person lives; none while nobody confirmed a newcomer. */
  path: string[]
  home: { id: string; name: string }
  householdId?: string
  /**
   * The household that somebody said to belong to, until its member, its representative or an officer says yes: of no
   * household so far. The number they gave is theirs only then.
   */
  joining?: { requestId: string; householdId: string; at: Date; office: Contact; phone?: string }
  service?: Service
  /** The member linked with the household: follows the link. */
  linkedMember?: Contact
  /** The member who looks after this person in the city: follows the city link. */
  cityMember?: Contact
  posts: Post[]
  /** `role@node` of the posts that last: what the store is asked by. */
  postKeys: string[]
  /** Every node on the way to one of the posts: who serves at a node or below it. */
  reach: string[]
  /** `role@node` for every node on the way to a post: who serves as what at a node or below it. */
  serving: string[]
  /** Ids of those for whom the person stands in, now or later; absent where there never was one. */
  substitutes?: string[]
  /**
   * Of a member: from when on it must be looked at who hears of the households (`domain/link/followMember`), because
   * the post, its dates or the hub changed. Taken away once that was done.
   */
  followAt?: Date
  /**
   * From when on it must be looked at what may be left without anybody (`organization/lookDue`), because a post ended
   * or ends by its date, and the nodes at which posts ended since. Taken away once that was done.
   */
  lookAt?: Date
  lookNodes?: string[]
  /** Who was named to take over what lies in their hands. */
  lookHeir?: Contact
  /** The invitation that was made out for this person, until it is used. */
  invitation?: { code: string; until: Date }
}

/** What the store is asked by, derived from the posts. */
export const postIndex = (posts: Post[]): Pick<Person, 'postKeys' | 'reach' | 'serving' | 'substitutes'> => ({
  postKeys: posts.map(({ role, nodeId }) => `${role}@${nodeId}`),
  reach: [...new Set(posts.flatMap(({ path }) => path))],
  serving: [...new Set(posts.flatMap(({ role, path }) => path.map((nodeId) => `${role}@${nodeId}`)))],
  substitutes: [...new Set(posts.flatMap(({ substituteFor }) => (substituteFor ? [substituteFor.id] : [])))]
})

/** The posts that last at `now`. */
export const lastingPosts = (person: Pick<Person, 'posts'>, now: Date): Post[] =>
  person.posts.filter((post) => (!post.from || post.from <= now) && (!post.until || post.until > now))

/** Ids in whose name the person acts at `now`: the own one, and of those for whom they stand in. */
export const actsAs = (person: Pick<Person, '_id' | 'posts'>, now: Date): string[] => [
  person._id,
  ...new Set(
    lastingPosts(person, now).flatMap(({ substituteFor }) => (substituteFor ? [substituteFor.id] : []))
  )
]

/** A person without what they hold in place of somebody whom something concerns: who stands in has no part in that. */
export const unconcerned = (person: Person, concerned: string[]): Person =>
  person.posts.some(({ substituteFor }) => substituteFor && concerned.includes(substituteFor.id))
    ? { ...person, posts: person.posts.filter((post) => !concerned.includes(post.substituteFor?.id ?? '')) }
    : person

export const holds = (person: Pick<Person, 'posts'>, role: Role, now: Date): boolean =>
  lastingPosts(person, now).some((post) => post.role === role)

/** Roles that open more than one's own household; who holds one, now or later, proves it with a code of their own. */
const offices: readonly Role[] = ['hub', 'officer', 'handler', 'townOffice', 'countyOffice', 'admin']

/** Whether the person serves in an office, or is about to. */
export const isInOffice = ({ posts }: Pick<Person, 'posts'>, now: Date): boolean =>
  posts.some(({ role, until }) => offices.includes(role) && (!until || until > now))

/** Ids of the nodes where the person holds the role at `now`. */
export const nodesOf = (person: Pick<Person, 'posts'>, role: Role, now: Date): string[] =>
  lastingPosts(person, now)
    .filter((post) => post.role === role)
    .map((post) => post.nodeId)

/** Roles that decide at a level: a village's officers, a town's office, the county's. */
export const deciding: readonly Role[] = ['officer', 'townOffice', 'countyOffice']

/** Ids of the nodes in whose office the person sits at `now`: what is told to such a node is told to them. */
export const officesOf = (person: Pick<Person, 'posts'>, now: Date): string[] => [
  ...new Set(deciding.flatMap((role) => nodesOf(person, role, now)))
]

/** The `role@node` by which the store finds who sits in the office of a node. */
export const officeKeysOf = (nodeId: string): string[] => deciding.map((role) => `${role}@${nodeId}`)

/** Who decides at the root where its office can not: its administrators, or whoever else holds a post there. */
export type Resort = 'admin' | 'post'

/** As what lies with the last resort of a root is found and told: `admin@root`, `post@root`. */
export const resortKey = (resort: Resort, rootId: string): string => `${resort}@${rootId}`

/** As what of the last resort a person counts at `now`. */
export const resortsOf = (person: Pick<Person, 'posts'>, now: Date): string[] => [
  ...new Set(
    lastingPosts(person, now)
      .filter(({ path }) => path.length === 1)
      .flatMap(({ role, nodeId }) => [
        ...(role === 'admin' ? [resortKey('admin', nodeId)] : []),
        resortKey('post', nodeId)
      ])
  )
]

/** The `role@node` by which the store finds who may count as a last resort; none for any other key. */
export function postKeysOfResort(key: string): string[] {
  const [resort, rootId] = key.split('@')
  if (rootId === undefined) return []
  if (resort === 'admin') return [key]
  return resort === 'post' ? roles.map((role) => `${role}@${rootId}`) : []
}

/** Whether the person holds the role at one of the nodes of a path, that is: over what lies at its end. */
export const covers = (person: Person, role: Role, path: string[], now: Date): boolean =>
  nodesOf(person, role, now).some((nodeId) => path.includes(nodeId))

/** Whether the person can be given what lies at the end of a path: as its handler or as an officer over it. */
export const serves = (person: Person, path: string[], now: Date): boolean =>
  covers(person, 'handler', path, now) || covers(person, 'officer', path, now)

/** Whether the person can be given what lies somewhere: one who serves there, or sits in the very office that decides it. */
export const mayHandle = (
  person: Person,
  { path, office, resort }: { path: string[]; office: Contact; resort?: Resort | 'nobody' | undefined },
  now: Date
): boolean =>
  serves(person, path, now) ||
  officesOf(person, now).includes(office.id) ||
  isResort(person, { path, resort }, now)

/** Whether something fell to the last resort and the person is of it. */
export const isResort = (
  person: Pick<Person, 'posts'>,
  { path, resort }: { path: string[]; resort?: Resort | 'nobody' | undefined },
  now: Date
): boolean =>
  resort !== undefined && resort !== 'nobody' && resortsOf(person, now).includes(resortKey(resort, path[0]!))

export const contactOf = (person: Person): Contact => ({
  id: person._id,
  name: person.name,
  ...(person.phone && { phone: person.phone })
})
