import type { LinkStage } from '../../../types/domain/linkage'
import type { Person } from '../../kernel/person'
import type { Link } from './link'
import type { Actor } from '../tree/peopleAround'
import { byProxy, decidesOn, isMemberOf, keeps } from './roles'

/** Stages at which somebody has to act for a link to go on. */
export const waiting = [
  'proposed',
  'agreed',
  'listed',
  'changing',
  'approving'
] as const satisfies LinkStage[]
/** Stages at which it waits for a word, or a list, that the proposed member alone makes worth waiting for. */
const forMember: readonly LinkStage[] = ['proposed', 'agreed', 'changing']

/** Stages at which a link is shown publicly, or was: nothing waits there but an objection. */
const shown: readonly LinkStage[] = ['listed', 'linked']

/** Whether somebody has to act for a link to go on; of one that is shown publicly only where somebody objected. */
export const isWaiting = ({ stage, openObjections }: Link): boolean =>
  shown.includes(stage) ? openObjections > 0 : waiting.some((one) => one === stage)

/** Of a household: who lives there, and whether they are in WeChat. */
export type Inhabitants = Pick<Person, 'openid'>[]

/** Whether the village has to act on a link: to ask a household in person, to make a list, to settle or to approve. */
export function waitsForVillage(link: Link, people: Inhabitants): boolean {
  if (link.stage === 'proposed') return link.proposal?.kind === 'apply' && byProxy({ people })
  return link.stage === 'agreed' || link.stage === 'approving' || link.openObjections > 0
}

/** Who can take a link that waits for the village a step further: who it lies with, whom it is not about. Pure. */
export const whoCanAct = <Some extends Actor>(link: Link, around: Some[], now: Date): Some[] =>
  around.filter((one) => {
    const person = one as unknown as Person
    const ground = { subject: link.subject, path: link.path, link }
    // A list is of many links, and whoever makes it decides about none of them.
    return link.stage === 'agreed' ? keeps(ground, person, now) : decidesOn(ground, person, now)
  })

/** Whether the member it waits for can become one at all: serves in the village. */
export const isMemberAble = (link: Link, villageId: string, around: Actor[], now: Date): boolean => {
  const id = link.proposal?.member?.id
  if (!id || !forMember.includes(link.stage)) return true
  return around.some((one) => one._id === id && isMemberOf(one, villageId, now))
}
