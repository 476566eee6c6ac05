import type { z } from 'zod/mini'
import type { linkRow, linkView } from '../../../types/api/link/views'
import type { LinkRole } from '../../../types/domain/linkage'
import type { Listed } from '../../kernel/aggregate'
import type { Person } from '../../kernel/person'
import { courseOf } from './evolve'
import type { Link } from './link'
import type { Objection, Proposal } from './state'
import { seatName } from '../tree/seat'
import type { Ground, Standing } from './ground'
import { actsOf, byProxy, linkRolesOf } from './roles'

type Row = z.input<typeof linkRow>
type View = z.input<typeof linkView>

const shown = ({ id, name }: { id: string; name: string }) => ({ id, name })

/**
 * Who asks for a change or an end, and why, as somebody may know it. What is said of a member never reaches that
 * member, nor who said it; other members, who may say something to it, read the reason alone (boundaries.md).
 */
function askedFor({ kind, by, text }: Proposal, standings: LinkRole[]): { by: string | null; text?: string } {
  const is = (...some: LinkRole[]) => some.some((one) => standings.includes(one))
  const reason = text ? { text } : {}
  const complaint = kind === 'change' || kind === 'end'
  if (!complaint || is('asker')) return { by: by.name, ...reason }
  if (is('linked')) return { by: null }
  return { by: is('decider', 'inhabitant', 'asked') ? by.name : null, ...reason }
}

/** A link as a row for somebody of these standings; `acts` are what they may do. */
function rowOf(
  ground: Pick<Standing, 'id' | 'subject' | 'link' | 'villageId'>,
  standings: LinkRole[],
  acts: Row['acts']
): Row {
  const { link, subject } = ground
  const proposal = link?.proposal ?? null
  return {
    id: ground.id,
    kind: subject.kind,
    name: subject.name,
    ...(link?.city && { city: link.city }),
    stage: link?.stage ?? 'unlinked',
    member: link?.current ? shown(link.current.member) : null,
    since: link?.current?.since.toISOString() ?? null,
    proposal: proposal && {
      kind: proposal.kind,
      member: proposal.member && shown(proposal.member),
      at: proposal.at.toISOString(),
      ...askedFor(proposal, standings)
    },
    ...(link?.seat && {
      above: { name: link.seat.resort === 'nobody' ? '' : seatName(link.seat), villageId: ground.villageId }
    }),
    acts
  }
}

/** A stored link as a row for somebody: people of the household are not known here, so that nobody speaks for it. */
export function rowFor(link: Listed<Link>, villageId: string, person: Person, now: Date): Row {
  const { _id: id, subject, path } = link
  const ground: Standing = { id, subject, path, villageId, link, household: null, people: [], list: null }
  const standings = linkRolesOf(ground, person, now)
  const acts = actsOf(ground, standings, now)
  // Whether nobody of the household is in WeChat stands on the page of the link alone.
  const shown = link.proposal?.kind === 'apply' ? acts.filter((act) => act !== 'accept') : acts
  return rowOf(ground, standings, shown)
}

/** The link as a person may see it. */
export function viewOf(ground: Ground, person: Person, now: Date): View {
  const standings = linkRolesOf(ground, person, now)
  const decides = standings.includes('decider')
  const mayReadWhy = decides || standings.includes('inhabitant')
  const proxy = byProxy(ground)
  const { link } = ground
  return {
    ...rowOf(ground, standings, actsOf(ground, standings, now)),
    contact: link?.current?.member ?? null,
    offDuty: isOffDuty(ground),
    course: courseOf(link?.history ?? [])
      .map(({ member, since, until, reason }) => ({
        member: member.name,
        since: since.toISOString(),
        until: until?.toISOString() ?? null,
        reason: mayReadWhy && member.id !== person._id ? reason : null
      }))
      .reverse(),
    advice: (link?.proposal?.advice ?? [])
      .filter(({ by }) => decides || by.id === person._id)
      .map(({ by, at, text, favors }) => ({
        by: by.name,
        you: by.id === person._id,
        text,
        favors,
        at: at.toISOString()
      })),
    objections: (link?.objections ?? [])
      .filter((one) => mayReadObjection(one, standings, person))
      .map(({ id, by, at, text, answer }) => ({
        id,
        by: decides || by.id === person._id ? by.name : null,
        you: by.id === person._id,
        text,
        at: at.toISOString(),
        ...(answer !== undefined && { answer })
      })),
    byProxy: proxy
  }
}

/** The household, or the person in the city, follows a link only while its member serves. */
function isOffDuty({ link, household, people }: Ground): boolean {
  if (!link?.current) return false
  return link.subject.kind === 'home' ? household?.member === null : !people[0]?.cityMember
}

/** What was said reaches whoever it concerns; who said it only those who decide (boundaries: complaints bypass). */
const mayReadObjection = (objection: Objection, standings: LinkRole[], person: Person): boolean =>
  objection.by.id === person._id ||
  standings.some((one) => one === 'decider' || one === 'inhabitant' || one === 'officer')
