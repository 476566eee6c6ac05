import { linkFlow, type LinkAct, type LinkRole } from '../../../types/domain/linkage'
import { actsAt } from '../../kernel/aggregate'
import { covers, lastingPosts, unconcerned, type Person } from '../../kernel/person'
import { sitsAt } from '../tree/seat'
import type { Standing } from './ground'
import { isOpen } from './list'

/** Whether the person is a member of the village: holds the post there or below it. */
export const isMemberOf = (person: Pick<Person, 'posts'>, villageId: string, now: Date): boolean =>
  lastingPosts(person, now).some(({ role, path }) => role === 'member' && path.includes(villageId))

/** What a person is to one link at `now`; empty: nothing, and they get to see nothing of it. */
export function linkRolesOf(ground: Standing, person: Person, now: Date): LinkRole[] {
  const { link, subject, villageId } = ground
  const inhabitant = livesThere(ground, person)
  const proposal = link?.proposal ?? null
  const officer = keeps(ground, person, now)
  const decider = decidesOn(ground, person, now)
  const asked = ((): boolean => {
    if (proposal?.kind === 'apply') return byProxy(ground) ? decider : speaksFor(ground, person)
    return proposal?.member?.id === person._id && isMemberOf(person, villageId, now)
  })()
  const is: Record<Exclude<LinkRole, 'system'>, boolean> = {
    household: speaksFor(ground, person),
    inhabitant,
    fellow: isMemberOf(person, villageId, now) && !inhabitant,
    asker: proposal?.by.id === person._id,
    asked,
    linked: link?.current?.member.id === person._id,
    officer,
    decider,
    villager: subject.id !== person._id && person.path.includes(villageId)
  }
  return (Object.keys(is) as (keyof typeof is)[]).filter((standing) => is[standing])
}

/** What of a link says who decides on it. */
export type Deciding = Pick<Standing, 'subject' | 'path' | 'link'> & { people?: Pick<Person, '_id'>[] }

/** Whether it lies with the person: an officer over it, or of the office above to which it rose. */
export const keeps = ({ path, link }: Deciding, person: Person, now: Date): boolean =>
  covers(person, 'officer', path, now) || (link?.seat !== undefined && sitsAt(person, link.seat, path, now))

/** Whom a link is about, as far as they are known: the member, whoever lives there, and who asked for a change. */
function concernedBy({ link, people = [] }: Deciding): string[] {
  const { current, proposal } = link ?? {}
  // An officer who assigned a member did so for the village; who asked for a change wants something.
  const wants = proposal?.kind === 'change' || proposal?.kind === 'end' ? proposal.by.id : null
  const parties = [current?.member.id, proposal?.member?.id, wants].flatMap((id) => (id ? [id] : []))
  return [...parties, ...people.map(({ _id }) => _id)]
}

/** Whether a link is about the person. */
export const isConcerned = (ground: Deciding, person: Person): boolean =>
  livesThere(ground, person) || concernedBy(ground).includes(person._id)

/** Whether the person decides on a link: it lies with them, neither for themselves nor in place of whom it is about. */
export const decidesOn = (ground: Deciding, person: Person, now: Date): boolean =>
  !isConcerned(ground, person) && keeps(ground, unconcerned(person, concernedBy(ground)), now)

const livesThere = ({ subject }: Pick<Standing, 'subject'>, person: Person): boolean =>
  subject.kind === 'home' ? person.householdId === subject.id : person._id === subject.id

/** Whether nobody it concerns is in WeChat, so that an officer must ask them in person. */
export const byProxy = ({ people }: { people: Pick<Person, 'openid'>[] }): boolean =>
  !people.some(({ openid }) => openid)

/** The representative, or anybody of the household where none is named who is in WeChat. */
function speaksFor(ground: Standing, person: Person): boolean {
  if (!livesThere(ground, person)) return false
  const id = ground.household?.representativeId
  const representative = ground.people.find(({ _id, openid }) => _id === id && openid)
  return !representative || representative._id === person._id
}

/** What gives a part in a link beyond living in the village. */
const own = (standing: LinkRole): boolean => standing !== 'villager' && standing !== 'fellow'

/**
 * Whether a person of these standings may see a link. Members of the village see gaps, for which they may apply,
 * and what waits for approval, to which they may say something; other villagers see what is on a public list there.
 */
export const maySee = ({ link }: Standing, standings: LinkRole[]): boolean =>
  standings.some(own) || (standings.includes('fellow') && (!link?.current || link.stage === 'approving'))

/** The acts a person of these standings may do now: read off the table, and off the publication. */
export const actsOf = (ground: Standing, standings: LinkRole[], now: Date): LinkAct[] =>
  actsAt<LinkAct, LinkRole>(linkFlow[ground.link?.stage ?? 'unlinked'], standings, (act) => {
    if (act === 'object') return isOpen(ground.list, now)
    return (act !== 'uphold' && act !== 'dismiss') || (ground.link?.openObjections ?? 0) > 0
  })
