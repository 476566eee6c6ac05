import { actLabels, flow, type Act } from '../../../types/domain/flow'
import { stageLabels } from '../../../types/domain/stages'
import type { Settings } from '../../../types/domain/settings'
import type { Stage } from '../../../types/domain/stages'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { effectsOf } from '../../shared/matter/effects'
import type { Facts, MatterEvent } from '../../shared/matter/event'
import type { Matter } from '../../shared/matter/matter'
import { lyingOf, matterOf } from '../../shared/matter/project'
import { actsOf, standingsOf } from './standing'

/** What an act on an existing matter comes with. */
export interface ActInput {
  id: string
  act: string
  seen?: number | undefined
}

/** Who acts, when, and under which settings. */
export interface Actor {
  person: Person
  named: Map<string, Person>
  settings: Settings
  now: Date
}

/** The rule of one act: what it adds, and `next` where the table leaves the choice to the rule. */
export type Rule<Input> = (input: Input, matter: Matter, actor: Actor) => Facts & { next?: Stage }

export interface ActAnswer {
  id: string
  stage: Stage
  version: number
}

const answerOf = (id: string, event: MatterEvent): ActAnswer => ({
  id,
  stage: event.stage,
  version: event.seq
})

/**
 * Decides an act: (matter, act, input, actor) → the extended matter, or the answer of the first time, or a refusal.
 * Pure. Errors: NOT_FOUND (also for whoever has no part in the matter), ACT_REUSED, STALE, ACT_NOT_NOW, NOT_ALLOWED.
 */
export function decide<Input extends ActInput>(
  act: Act,
  rule: Rule<Input>,
  input: Input,
  matter: Matter | null,
  actor: Actor
): { save: Matter; result: ActAnswer } | { result: ActAnswer } {
  const { person, settings, now } = actor
  if (!matter) throw new Refusal('NOT_FOUND')
  const { seen, ...content } = input
  const print = fingerprint(person._id, act, content)
  const done = matter.history.find((event) => event.id === input.act)
  // Whoever did it is answered again, even if they have no part in the matter any more.
  if (done?.print === print) return { result: answerOf(matter._id, done) }
  const standings = standingsOf(matter, person, now)
  if (standings.length === 0) throw new Refusal('NOT_FOUND')
  if (done) throw new Refusal('ACT_REUSED')
  if (seen !== undefined && seen !== matter.version) throw new Refusal('STALE')
  const step = flow[matter.stage][act]
  if (!step) throw notNow(matter, act, actsOf(matter, standings, settings, now))
  const standing = step.who.find((who) => standings.includes(who))
  if (!standing) throw new Refusal('NOT_ALLOWED')
  const { next, ...facts } = rule(input, matter, actor)
  const event: MatterEvent = {
    seq: matter.version + 1,
    id: input.act,
    print,
    at: now,
    act,
    by: { id: person._id, name: person.name, standing },
    stage: next ?? step.next ?? matter.stage,
    ...facts
  }
  return { save: extended(matter, event), result: answerOf(matter._id, event) }
}

function extended(matter: Matter, event: MatterEvent): Matter {
  const history = [...matter.history, event]
  const after = matterOf(matter._id, history, matter.pending, matter.pendingSince, lyingOf(matter))
  const effects = effectsOf(matter, after, event)
  if (effects.length === 0) return after
  return { ...after, pending: [...matter.pending, ...effects], pendingSince: matter.pendingSince ?? event.at }
}

/** An act the stage does not know: names the stage and what is possible instead. */
function notNow(matter: Matter, act: Act, possible: Act[]): Refusal {
  const instead = possible.length > 0 ? `可以：${possible.map((one) => actLabels[one]).join('、')}。` : ''
  const message = `这件事现在是「${stageLabels[matter.stage]}」，不能「${actLabels[act]}」。${instead}`
  return new Refusal('ACT_NOT_NOW', { stage: matter.stage, possible: possible.join(',') }, message)
}
