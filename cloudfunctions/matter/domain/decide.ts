import { actLabels, flow, type Act } from '../../../types/domain/flow'
import { stageLabels } from '../../../types/domain/stages'
import type { Settings } from '../../../types/domain/settings'
import type { Standing } from '../../../types/domain/roles'
import type { Stage } from '../../../types/domain/stages'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import type { Facts, MatterEvent } from '../../shared/matter/event'
import { extended } from '../../shared/matter/extend'
import type { Matter } from '../../shared/matter/matter'
import type { Lying } from '../../shared/matter/project'
import { actsOf, isOwnWork, isPossible } from './guards'
import { isReceiptOf, scribing } from './scribing'
import { inPlaceOf, standingsOf } from '../../shared/matter/standing'

/** What an act on an existing matter comes with. */
export interface ActInput {
  id: string
  act: string
  seen?: number | undefined
  receipt?: string | undefined
}

/** Who acts, when, and under which settings. */
export interface Actor<Looked = undefined> {
  person: Person
  named: Map<string, Person>
  /** What the act had looked up besides. */
  looked: Looked
  settings: Settings
  now: Date
}

/**
 * The rule of one act: what it adds, `next` where the rule leads elsewhere than the table, and `lying` where it puts
 * the matter before another office.
 */
export type Rule<Input, Looked = undefined> = (
  input: Input,
  matter: Matter,
  actor: Actor<Looked>
) => Facts & { next?: Stage; lying?: Lying }

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
export function decide<Input extends ActInput, Looked>(
  act: Act,
  rule: Rule<Input, Looked>,
  input: Input,
  matter: Matter | null,
  actor: Actor<Looked>
): { save: Matter; result: ActAnswer } | { result: ActAnswer } {
  const { person, settings, now } = actor
  if (!matter) throw new Refusal('NOT_FOUND')
  const { seen, ...content } = input
  const print = fingerprint(person._id, act, content)
  const done = matter.history.find((event) => event.id === input.act)
  // Whoever did it is answered again, even if they have no part in the matter any more.
  if (done?.print === print) return { result: answerOf(matter._id, done) }
  const standings = standingsIn(matter, input, actor)
  if (standings.length === 0) throw new Refusal('NOT_FOUND')
  if (done) throw new Refusal('ACT_REUSED')
  if (seen !== undefined && hasNews(matter, seen)) throw new Refusal('STALE')
  const looking = { person, settings, now }
  const step = flow[matter.stage][act]
  if (!step) throw notNow(matter, act, actsOf(matter, standings, looking))
  const standing = step.who.find((who) => standings.includes(who))
  if (!standing) throw new Refusal('NOT_ALLOWED')
  if (act === 'rate' && isOwnWork(matter, looking)) throw new Refusal('OWN_WORK')
  if (!isPossible(act, matter, looking)) throw notNow(matter, act, actsOf(matter, standings, looking))
  const { next, lying, ...facts } = rule(input, matter, actor)
  const place = inPlaceOf(matter, person, standing, now)
  const event: MatterEvent = {
    seq: matter.version + 1,
    id: input.act,
    print,
    at: now,
    act,
    by: {
      id: person._id,
      name: person.name,
      standing: toldAs(standing, act, matter),
      ...(place && { for: place })
    },
    stage: next ?? step.next ?? matter.stage,
    ...facts
  }
  return { save: extended(matter, event, settings, lying), result: answerOf(matter._id, event) }
}

/** As what an act is told: who leaves their own matter to others, as whoever was given it, since nothing may tell more. */
const toldAs = (standing: Standing, act: Act, { stage }: Matter): Standing =>
  act === 'recuse' && standing === 'asker' ? (stage === 'split' ? 'unit' : 'lead') : standing

/**
 * As what somebody acts: with the receipt, as whoever took the call and nothing else.
 * Errors: OWN_WORK where they would say for who asked what they answered or handled themselves.
 */
function standingsIn(matter: Matter, { receipt }: ActInput, { person, now }: Actor<unknown>): Standing[] {
  if (receipt === undefined) return standingsOf(matter, person, now)
  const may = isReceiptOf(matter, receipt) ? scribing(matter, person, now) : 'not'
  if (may === 'own') throw new Refusal('OWN_WORK')
  return may === 'may' ? ['scribe'] : []
}

/** What changes nothing that somebody else decides on. */
const noNews: readonly Act[] = ['acknowledge', 'urge']

/** Whether a person did something after what was looked at, or looked at what is not there yet; a reminder is no news. */
const hasNews = ({ history, stage }: Matter, seen: number): boolean =>
  seen > history.length ||
  history.slice(seen).some(({ act, by }) => by.standing !== 'system' && !noNews.includes(act)) ||
  history[seen - 1]!.stage !== stage

/** An act the stage does not know: names the stage and what is possible instead. */
function notNow(matter: Matter, act: Act, possible: Act[]): Refusal {
  const instead = possible.length > 0 ? `可以：${possible.map((one) => actLabels[one]).join('、')}。` : ''
  const message = `这件事现在是「${stageLabels[matter.stage]}」，不能「${actLabels[act]}」。${instead}`
  return new Refusal('ACT_NOT_NOW', { stage: matter.stage, possible: possible.join(',') }, message)
}
