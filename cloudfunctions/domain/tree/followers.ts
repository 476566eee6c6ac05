import { groupIdOf } from '../../../types/domain/tiers'
import type { Contact } from '../../kernel/contact'
import type { CollectionName } from '../../kernel/documents'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import { postIndex, type Person } from '../../kernel/person'
import { lateTo } from '../matter/state/above'
import type { Matter } from '../matter/state/matter'
import { decisionsOf, handsOf } from '../matter/state/hands'
import { handsOf as wishHandsOf } from '../wish/hands'
import type { Wish } from '../wish/wish'
import { differing, officeBelow, pathBelow, townBelow, type Followed } from './follow'

/** A collection whose documents lie at the end of a path, and what in them follows the nodes on it. */
export interface Follower {
  collection: CollectionName
  /** The field that holds the ids of the nodes; an index must begin with it and go on by `_id`. */
  by: 'path' | 'reach'
  /** The fields that `follow` reads. */
  fields: string[]
  /** The fields that are not right any more once a node on the path was moved or renamed. Pure. */
  follow(doc: never, node: Followed): object
}

const follower = <Doc extends object>(
  collection: CollectionName,
  fields: (keyof Doc & string)[],
  follow: (doc: Doc, node: Followed) => Partial<Doc>,
  by: Follower['by'] = 'path'
): Follower => ({ collection, by, fields, follow: (doc: Doc, node) => differing(doc, follow(doc, node)) })

interface Lying {
  path: string[]
}
/** A document of which nothing but the path follows. */
const pathAlone = (collection: CollectionName): Follower =>
  follower<Lying>(collection, ['path'], ({ path }, node) => ({ path: pathBelow(path, node) }))

/** Where somebody or something lives: the name of the node follows with the node. */
const homeBelow = <Home extends { id: string; name: string }>(home: Home, node: Followed): Home =>
  home.id === node._id && home.name !== node.name ? { ...home, name: node.name } : home

function personBelow({ path, home, posts }: Person, node: Followed): Partial<Person> {
  const right = posts.map((post) => {
    const next = {
      path: pathBelow(post.path, node),
      ...(post.nodeId === node._id && { nodeName: node.name })
    }
    return next.path === post.path && (next.nodeName ?? post.nodeName) === post.nodeName
      ? post
      : { ...post, ...next }
  })
  const moved = right.some((post, index) => post !== posts[index])
  return {
    path: pathBelow(path, node),
    home: homeBelow(home, node),
    ...(moved && { posts: right, ...postIndex(right) })
  }
}

const householdBelow = ({ path, home, office }: Household, node: Followed): Partial<Household> => ({
  path: pathBelow(path, node),
  home: homeBelow(home, node),
  office: officeBelow(office, path, node)
})

/** Another village means other hands and other terms to be found by, another town somebody else above. */
function matterBelow(matter: Matter, node: Followed): Partial<Matter> {
  const path = pathBelow(matter.path, node)
  const office = keepsOffice(matter, node) ? matter.office : officeBelow(matter.office, matter.path, node)
  const after = { ...matter, path, office }
  return {
    path,
    lateTo: lateTo(after),
    ...(office !== matter.office && { office, hands: handsOf(after), decisions: decisionsOf(after) }),
    ...(office.id !== matter.office.id && listedElsewhere(matter))
  }
}

/** What nobody of its own office can act on stays with the office above it, as long as that one lies above. */
const keepsOffice = ({ raised, office }: { raised?: true; office: Contact }, node: Followed): boolean =>
  raised === true && office.id !== node._id && node.path.includes(office.id)

/** What of a matter says who has it and who is above them. */
const matterFields = [
  'path',
  'office',
  'stage',
  'hub',
  'lead',
  'helpers',
  'asker',
  'town',
  'parts',
  'toldLate',
  'lateTo',
  'decidedOn',
  'raised',
  'resort',
  'pending',
  'pendingSince'
] as const satisfies (keyof Matter)[]

function wishBelow(wish: Wish, node: Followed): Partial<Wish> {
  const office = officeBelow(wish.office, wish.path, node)
  return {
    path: pathBelow(wish.path, node),
    ...(office !== wish.office && { office, hands: wishHandsOf({ ...wish, office }) })
  }
}

/** Left to the outbox of the matters, as due since ever: the sweep of a move has no clock. */
const listedElsewhere = ({ _id, office, pending, pendingSince }: Matter): Partial<Matter> => ({
  pending: [...pending, { id: `${_id}.terms.${office.id}`, kind: 'terms', from: office.id }],
  pendingSince: pendingSince ?? new Date(0)
})

/** Of a field report: where it lies, and the town whose people read it. */
interface ReportLying extends Lying {
  office: Contact
  townId: string | null
  groups: string[]
}

function reportBelow({ path, office, townId, groups }: ReportLying, node: Followed): Partial<ReportLying> {
  const town = townBelow(townId, path, node)
  const told = townId !== null && town !== townId && groups.includes(groupIdOf('town', townId))
  const others = groups.filter((id) => townId === null || id !== groupIdOf('town', townId))
  return {
    path: pathBelow(path, node),
    office: officeBelow(office, path, node),
    townId: town,
    ...(told && { groups: [...others, ...(town ? [groupIdOf('town', town)] : [])] })
  }
}

/**
 * EVERY collection with a path, in the order in which they follow: whoever is asked where something lies before
 * what is written there. A new collection with a path belongs in this list.
 */
export const followers: Follower[] = [
  follower<Organization>('organizations', ['path', 'office'], ({ path, office }, node) => ({
    path: pathBelow(path, node),
    office: officeBelow(office, path, node)
  })),
  follower<Person>('persons', ['path', 'home', 'posts'], personBelow),
  follower<Person>('persons', ['path', 'home', 'posts'], personBelow, 'reach'),
  follower<Household>('households', ['path', 'home', 'office'], householdBelow),
  pathAlone('links'),
  pathAlone('lists'),
  pathAlone('publications'),
  follower<ReportLying>('reports', ['path', 'office', 'townId', 'groups'], reportBelow),
  follower<Matter>('matters', [...matterFields], matterBelow),
  pathAlone('tallies'),
  follower<Wish>('wishes', ['path', 'office', 'seat', 'stage', 'hub', 'claim', 'asker'], wishBelow)
]
