import {
  linkActLabels,
  linkage,
  linkStateLabels,
  type LinkAct,
  type LinkStage
} from '../../../types/domain/linkage'
import type { Settings } from '../../../types/domain/settings'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { effectsOf } from '../../shared/link/effects'
import type { LinkEvent, LinkFacts } from '../../shared/link/event'
import { evolve, extended } from '../../shared/link/evolve'
import type { Link } from '../../shared/link/link'
import type { Ground } from './ground'
import { actsOf, maySee, standingsOf } from './standing'

export interface LinkActInput {
  id: string
  act: string
}

/** Who acts, when, under which settings, and whom the input speaks of. */
export interface Actor {
  person: Held
  /** The member the input names; null where it names none, or nobody known. */
  named: Held | null
  settings: Settings
  now: Date
}

/** Somebody with how many links they hold or are proposed for. */
export type Held = Person & { held: number }

/** The rule of one act: what it adds, and `next` where the table leaves the choice. */
export type LinkRule<Input> = (input: Input, ground: Ground, actor: Actor) => LinkFacts & { next?: LinkStage }

export interface LinkAnswer {
  id: string
  stage: LinkStage
  version: number
}

const answerOf = (id: string, { stage, seq }: LinkEvent): LinkAnswer => ({ id, stage, version: seq })

/**
 * Decides an act on a link: the extended document, or the answer of the first time, or a refusal. Pure.
 * `print` is the act’s name as the contract has it, so that one method may lead to one of two acts (`settle`).
 * Errors: NOT_FOUND (also for whoever may not see it), ACT_REUSED, PROPOSAL_OPEN, LINK_IN_FORCE, ACT_NOT_NOW, NOT_ALLOWED.
 */
export function decide<Input extends LinkActInput>(
  act: LinkAct,
  rule: LinkRule<Input>,
  input: Input,
  ground: Ground,
  actor: Actor
): { save: Link; result: LinkAnswer } | { result: LinkAnswer } {
  const { person, now } = actor
  const { link } = ground
  const print = fingerprint(person._id, act, input)
  const done = link?.history.find((event) => event.id === input.act)
  if (done?.print === print) return { result: answerOf(ground.id, done) }
  const standings = standingsOf(ground, person, now)
  // Whoever lives in the village may object to what is on a list, and to nothing else of other people’s.
  if (!maySee(ground, standings) && !(act === 'object' && ground.list && standings.includes('villager')))
    throw new Refusal('NOT_FOUND')
  if (done) throw new Refusal('ACT_REUSED')
  const step = linkage[link?.stage ?? 'unlinked'][act]
  if (!step) throw notNow(act, ground, actsOf(ground, standings, now))
  const standing = step.who.find((who) => standings.includes(who))
  if (!standing) throw new Refusal('NOT_ALLOWED')
  const { next, ...facts } = rule(input, ground, actor)
  const event: LinkEvent = {
    seq: (link?.version ?? 0) + 1,
    id: input.act,
    print,
    at: now,
    act,
    by: { id: person._id, name: person.name, standing },
    stage: next ?? (typeof step.next === 'string' ? step.next : step.next[0]!),
    ...facts,
    ...(!link && { opening: { subject: ground.subject, path: ground.path } })
  }
  return { save: afterEvent(link, ground.id, event), result: answerOf(ground.id, event) }
}

/** The link after an event, with what follows from it. */
export const afterEvent = (link: Link | null, id: string, event: LinkEvent): Link =>
  extended(link, id, event, effectsOf(id, link, evolve(link, event), event))

const proposing: readonly LinkAct[] = ['apply', 'choose', 'assign', 'change', 'end']

/** An act the present state does not know: names the state and what is possible instead. */
function notNow(act: LinkAct, { link }: Ground, possible: LinkAct[]): Refusal {
  if (proposing.includes(act) && link?.proposal) return new Refusal('PROPOSAL_OPEN')
  if (proposing.includes(act) && link?.current) return new Refusal('LINK_IN_FORCE')
  const stage = link?.stage ?? 'unlinked'
  const instead = possible.length > 0 ? `可以：${possible.map((one) => linkActLabels[one]).join('、')}。` : ''
  const message = `现在是「${linkStateLabels[stage]}」，不能「${linkActLabels[act]}」。${instead}`
  return new Refusal('ACT_NOT_NOW', { stage, possible: possible.join(',') }, message)
}
