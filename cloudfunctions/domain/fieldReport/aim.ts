import { groupIdOf, tierLabels } from '../../../types/domain/tiers'
import { reportRoute, type ReportUrgency } from '../../../types/domain/reports'
import type { Category } from '../../../types/domain/categories'
import type { Organization } from '../../kernel/organization'
import { lastingPosts, type Person, type Post } from '../../kernel/person'
import { groupsOf } from '../contactGroup/groupsOf'
import type { ReportOpening } from './report'

/** Nodes by id: those on the way to somebody's posts. */
export type Nodes = Map<string, Node>
type Node = Pick<Organization, '_id' | 'name' | 'kind' | 'path' | 'office'>

/** A group somebody may report to, with the post by which they may. */
export interface Aim {
  groupId: string
  name: string
  post: Post
}

/**
 * The groups somebody may report to, the likeliest first: a member to the own groups, information officers and
 * officers to the village's (domain.md §3). Pure.
 */
export function aimsOf(person: Person, nodes: Nodes, now: Date): Aim[] {
  const mine = groupsOf(person, (id) => nodes.get(id)?.kind, now)
  const posts = lastingPosts(person, now)
  const member = posts.find(({ role }) => role === 'member')
  const own = [
    { groupId: groupIdOf('households', person._id), name: '我的联户群' },
    { groupId: groupIdOf('city', person._id), name: '我的同城群' }
  ].flatMap((group) => (member ? [{ ...group, post: member }] : []))
  const villages = posts
    .filter(({ role }) => role === 'informationOfficer' || role === 'officer')
    .flatMap((post) => {
      const village = villageOf(post.path, nodes)
      return village
        ? [{ groupId: groupIdOf('village', village._id), name: `${village.name}${tierLabels.village}`, post }]
        : []
    })
  return [...own, ...villages]
    .filter(({ groupId }) => mine.includes(groupId))
    .filter(({ groupId }, index, all) => all.findIndex((one) => one.groupId === groupId) === index)
}

/** Where a report to a group belongs, and who hears of it. Pure. */
export function placeOf(
  person: Person,
  { groupId, post }: Aim,
  nodes: Nodes,
  category: Category,
  urgency: ReportUrgency,
  about: string[]
): Pick<
  ReportOpening,
  'path' | 'groupId' | 'groups' | 'from' | 'hub' | 'office' | 'townId' | 'townOffice' | 'about'
> {
  const last = nodes.get(post.path.at(-1)!)
  if (!last) throw new Error(`${person._id} serves at ${post.path.at(-1)}, which does not exist`)
  const village = villageOf(post.path, nodes)
  const route = reportRoute(category, urgency)
  const toVillage = route.village && about.length === 0
  const everybody = village && toVillage && route.level1
  const townId = post.path.find((id) => nodes.get(id)?.kind === 'town') ?? null
  // What goes past the village is not told in its own group, where those sit whom it may be about.
  const told = toVillage || groupId !== (village && groupIdOf('village', village._id))
  const hub = person.service?.hub ?? null
  return {
    path: post.path,
    groupId,
    groups: [
      ...new Set([...(told ? [groupId] : []), ...(everybody ? [groupIdOf('village', village._id)] : [])])
    ],
    from: (village ?? last).name,
    // Nobody sorts what they reported themselves.
    hub: hub?.id === person._id ? null : hub,
    office: last.office,
    townId,
    ...(townId !== null && { townOffice: nodes.get(townId)!.office }),
    ...(about.length > 0 && { about })
  }
}

const villageOf = (path: string[], nodes: Nodes): Node | undefined =>
  path.map((id) => nodes.get(id)).find((node) => node?.kind === 'village')
