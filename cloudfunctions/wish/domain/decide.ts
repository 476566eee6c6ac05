import {
  wishActLabels,
  wishFlow,
  wishStageLabels,
  type WishAct,
  type WishStage,
  type WishStanding
} from '../../../types/domain/wishes'
import type { Settings } from '../../../types/domain/settings'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import type { WishEvent, WishFacts } from '../../shared/wish/event'
import type { Wish } from '../../shared/wish/wish'
import { extended } from './extended'
import { actsOf, standingsOf } from './standing'

/** What an act on an existing wish comes with. */
export interface WishActInput {
  id: string
  act: string
  seen?: number | undefined
}

/** Who acts, when, and under which settings; `ring`: the town whose people see it on the wall, null where it is not shown. */
export interface Actor {
  person: Person
  ring: string | null
  settings: Settings
  now: Date
}

/** The rule of one act: what it adds, and `next` where the table leaves the choice to the rule. */
export type WishRule<Input> = (
  input: Input,
  wish: Wish,
  actor: Actor & { standing: WishStanding }
) => WishFacts & { next?: WishStage }

export interface WishAnswer {
  id: string
  stage: WishStage
  version: number
}

const answerOf = (id: string, { stage, seq }: WishEvent): WishAnswer => ({ id, stage, version: seq })

/**
 * Decides an act: the extended wish, or the answer of the first time, or a refusal. Pure.
 * Errors: NOT_FOUND (also for whoever has no part in it), ACT_REUSED, STALE, ACT_NOT_NOW, NOT_ALLOWED, the rule’s.
 */
export function decide<Input extends WishActInput>(
  act: WishAct,
  rule: WishRule<Input>,
  input: Input,
  wish: Wish | null,
  actor: Actor
): { save: Wish; result: WishAnswer } | { result: WishAnswer } {
  const { person, ring, now } = actor
  if (!wish) throw new Refusal('NOT_FOUND')
  const { seen, ...content } = input
  const print = fingerprint(person._id, act, content)
  const done = wish.history.find((event) => event.id === input.act)
  // Whoever did it is answered again, even if they have no part in it any more.
  if (done?.print === print) return { result: answerOf(wish._id, done) }
  const standings = standingsOf(wish, person, ring, now)
  if (standings.length === 0) throw new Refusal('NOT_FOUND')
  if (done) throw new Refusal('ACT_REUSED')
  if (seen !== undefined && seen !== wish.version) throw new Refusal('STALE')
  const step = wishFlow[wish.stage][act]
  if (!step) throw notNow(wish, act, actsOf(wish, standings))
  const standing = step.who.find((who) => standings.includes(who))
  if (!standing) throw new Refusal('NOT_ALLOWED')
  const { next, ...facts } = rule(input, wish, { ...actor, standing })
  const event: WishEvent = {
    seq: wish.version + 1,
    id: input.act,
    print,
    at: now,
    act,
    by: { id: person._id, name: person.name, standing },
    stage: next ?? (typeof step.next === 'string' ? step.next : step.next[0]!),
    ...facts
  }
  return { save: extended(wish, event), result: answerOf(wish._id, event) }
}

/** An act the stage does not know: names the stage and what is possible instead. */
function notNow({ stage }: Wish, act: WishAct, possible: WishAct[]): Refusal {
  const instead = possible.length > 0 ? `可以：${possible.map((one) => wishActLabels[one]).join('、')}。` : ''
  const message = `这个心愿现在是「${wishStageLabels[stage]}」，不能「${wishActLabels[act]}」。${instead}`
  return new Refusal('ACT_NOT_NOW', { stage, possible: possible.join(',') }, message)
}
