import { aboutLabels, levelPast } from '../../../../types/domain/bypass'
import { calledAs } from '../../../../types/domain/positions'
import { type Role } from '../../../../types/domain/roles'
import type { Contact } from '../../../kernel/contact'
import { deciding, lastingPosts, type Person, type Post } from '../../../kernel/person'
import { Refusal } from '../../../kernel/refusal'
import type { Opening } from '../state/event'
import type { Lying } from '../state/matters'

/** Somebody who serves on the way up from where a matter comes from. */
export type Servant = Pick<Person, '_id' | 'name' | 'posts'>

/** Where a matter would go that is about nobody, and who is about it. */
export interface Ground {
  path: string[]
  office: Contact
  member: Contact | null
  hub: Contact | null
  servants: Servant[]
}

/** A level at which matters are decided. */
export interface Level extends Lying {
  /** Its nodes: down to the next level below. */
  nodes: string[]
}

/** What is known when somebody says whom a matter is about. */
export interface Bypassing {
  ground: Ground
  levels: Level[]
  /** Who asks, who files or passes it up, and whom it is about already: they decide nothing of it. */
  asking: string[]
  /** Those of them whom whoever chooses does not know: they stay among the choices, like anybody else. */
  unknown?: string[]
  now: Date
}

/** Somebody, or those who hold a place, whom a matter may be about. */
export interface Choice {
  id: string
  name: string
  title: string | null
  /** Of them all. */
  ids: string[]
  /** The levels at which any of them serves, by place. */
  serves: number[]
}

/** The levels over the end of a path, from below: each ends at a node that answers for itself. Pure. */
export function levelsOf(path: string[], officeOf: (nodeId: string) => Contact | undefined): Level[] {
  const levels: Level[] = []
  let nodes: string[] = []
  for (let last = path.length - 1; last >= 0; last -= 1) {
    const nodeId = path[last]!
    nodes = [nodeId, ...nodes]
    const office = officeOf(nodeId)
    if (office?.id !== nodeId) continue
    levels.push({ path: levels.length === 0 ? path : path.slice(0, last + 1), office, nodes })
    nodes = []
  }
  return levels
}

/** Whoever has one of these at a level serves there; a hub or a member looks after households and decides nothing. */
const serving: readonly Role[] = [...deciding, 'handler']

const at = ({ nodes }: Level, posts: Post[], roles: readonly Role[]): boolean =>
  posts.some(({ role, nodeId }) => roles.includes(role) && nodes.includes(nodeId))

/** Whether somebody serves at a level, or is about to. */
const serves = ({ posts }: Servant, level: Level, now: Date): boolean =>
  at(
    level,
    posts.filter(({ until }) => !until || until > now),
    serving
  )

/** Whether somebody decides at a level now. */
const sits = (servant: Servant, level: Level, now: Date): boolean =>
  at(level, lastingPosts(servant, now), deciding)

/** Who is linked and sorts as well is one choice: nobody has to ask themselves which of the two they mean. */
const bothTitle = `${aboutLabels.member}兼${aboutLabels.hub}`

/** Who decides nothing of it, as far as whoever chooses knows. */
export const asideOf = ({ asking, unknown = [] }: Pick<Bypassing, 'asking' | 'unknown'>): string[] =>
  asking.filter((id) => !unknown.includes(id))

/** Whom a matter may be about: who is linked, who sorts, everybody who serves in the village, the offices. Pure. */
export function choicesOf(bypassing: Bypassing): Choice[] {
  const { ground, levels, now } = bypassing
  const aside = asideOf(bypassing)
  const { member, hub, servants } = ground
  const [village, town] = levels
  const sitting = (level: Level | undefined) =>
    level ? servants.filter((one) => sits(one, level, now)).map(({ _id }) => _id) : []
  const both = !!hub && member?.id === hub.id
  const near: Omit<Choice, 'serves'>[] = [
    {
      id: 'member',
      name: member?.name ?? '',
      title: aboutLabels.member,
      ids: member && !both ? [member.id] : []
    },
    { id: 'hub', name: hub?.name ?? '', title: both ? bothTitle : aboutLabels.hub, ids: hub ? [hub.id] : [] }
  ]
  const offices: Omit<Choice, 'serves'>[] = [
    { id: 'office', name: aboutLabels.office, title: null, ids: sitting(village) },
    { id: 'town', name: aboutLabels.town, title: null, ids: sitting(town) }
  ]
  const named = servants
    .filter((one) => village && serves(one, village, now) && one._id !== hub?.id && one._id !== member?.id)
    .map((one) => ({ id: one._id, name: one.name, title: titleOf(one, village!), ids: [one._id] }))
  return [...near, ...named, ...offices]
    .map((one) => ({ ...one, ids: one.ids.filter((id) => !aside.includes(id)) }))
    .filter(({ ids }) => ids.length > 0)
    .map((one) => ({ ...one, serves: levelsServed(one.ids, ground, levels, now) }))
}

function titleOf({ posts }: Servant, { nodes }: Level): string | null {
  const post = posts.find(({ role, nodeId }) => serving.includes(role) && nodes.includes(nodeId))
  return post ? calledAs(post) : null
}

const levelsServed = (ids: string[], { servants }: Ground, levels: Level[], now: Date): number[] =>
  levels.flatMap((level, place) =>
    servants.some((one) => ids.includes(one._id) && serves(one, level, now)) ? [place] : []
  )

/** Whether somebody sits at a level who is neither concerned nor asks. */
export const isOpen = (level: Level, { ground, now }: Bypassing, aside: string[]): boolean =>
  ground.servants.some((one) => !aside.includes(one._id) && sits(one, level, now))

/** Where a matter goes that is about somebody, and who has no part in it. */
export interface Past {
  lying: Lying
  hub: Contact | null
  about: string[]
  bypass: NonNullable<Opening['bypass']>
}

/**
 * Goes past whom a matter is about: they have no part in it, and no level at which one of them serves decides it, as
 * far as there is another above (boundaries.md). `chosen` are ids of choices. Pure.
 * Errors: ABOUT_UNKNOWN, ABOUT_NOBODY where nobody is left to decide.
 */
export function pastThem(bypassing: Bypassing, chosen: string[]): Past {
  const { ground, levels, asking } = bypassing
  const choices = choicesOf(bypassing)
  const meant = [...new Set(chosen)].map((id) => {
    const choice = choices.find((one) => one.id === id)
    if (!choice) throw new Refusal('ABOUT_UNKNOWN', { about: '重新选一下' })
    return choice
  })
  const about = [...new Set(meant.flatMap(({ ids }) => ids))]
  const aside = [...about, ...asking]
  const past = levelPast(
    levels.map((level) => ({ open: isOpen(level, bypassing, aside) })),
    meant.flatMap(({ serves: taken }) => taken)
  )
  if (!past) throw new Refusal('ABOUT_NOBODY')
  const { path, office } = levels[past.at]!
  const hub = past.at === 0 && ground.hub && !aside.includes(ground.hub.id) ? ground.hub : null
  const whom = meant.map(({ title, name }) => `${title ?? ''}${name}`).join('、')
  return { lying: { path, office }, hub, about, bypass: { whom, ...(past.top && { top: true }) } }
}
