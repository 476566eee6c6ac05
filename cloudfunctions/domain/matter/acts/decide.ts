import { matterFlow } from '../../../../types/domain/matterFlow'
import { matterActTraits, type Act } from '../../../../types/domain/matterActs'
import { stageLabels } from '../../../../types/domain/stages'
import type { Settings } from '../../../../types/domain/settings'
import type { MatterRole } from '../../../../types/domain/roles'
import type { Stage } from '../../../../types/domain/stages'
import { decideAct, notNow } from '../../../kernel/aggregate'
import { fingerprint } from '../../../kernel/fingerprint'
import type { Person } from '../../../kernel/person'
import { Refusal } from '../../../kernel/refusal'
import type { Facts, MatterEvent } from '../state/event'
import { appendEvent } from '../state/appendEvent'
import type { Matter } from '../state/matter'
import type { Lying } from '../state/matters'
import { actsOf, isOwnWork, isPossible } from './guards'
import { isReceiptOf, scribing } from './scribing'
import { inPlaceOf, matterRolesOf } from '../state/roles'

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

/**
 * Decides an act: the matter after it, or the answer of the first time, or a refusal (`decideAct`). `photos` are the copies
 * that are kept in place of those that were sent. Pure.
 */
export function decide<Input extends ActInput, Looked>(
  act: Act,
  rule: Rule<Input, Looked>,
  input: Input,
  matter: Matter | null,
  actor: Actor<Looked>,
  photos?: string[]
): { save: Matter; result: ActAnswer } | { result: ActAnswer } {
  const { person, settings, now } = actor
  const { seen, ...content } = input
  const asked = { id: input.act, print: fingerprint(person._id, act, content), at: now, seen }
  const looking = { person, settings, now }
  return decideAct(matter, asked, {
    history: ({ history }) => history,
    rolesOf: (known) => standingsIn(known, input, actor),
    newsSince: (known, version) => (hasNews(known, version) ? new Refusal('STALE') : undefined),
    stepOf: ({ stage }) => matterFlow[stage][act],
    notNow: (known, roles) =>
      notNow({
        what: '这件事',
        stage: known.stage,
        stages: stageLabels,
        act,
        labelOf: (one) => matterActTraits[one].label,
        possible: actsOf(known, [...roles], looking)
      }),
    guard(known) {
      if (act === 'rate' && isOwnWork(known, looking)) throw new Refusal('OWN_WORK')
    },
    isPossible: (known) => isPossible(act, known, looking),
    rule: (known) => rule({ ...input, ...(photos && { photos }) }, known, actor),
    append(known, { event, facts: { lying, ...facts }, role, stage }) {
      const place = inPlaceOf(known, person, role, now)
      const by = {
        id: person._id,
        name: person.name,
        standing: toldAs(role, act, known),
        ...(place && { for: place })
      }
      return appendEvent(known, { ...event, act, by, stage: stage ?? known.stage, ...facts }, settings, lying)
    },
    answer: ({ stage, seq }: MatterEvent): ActAnswer => ({ id: input.id, stage, version: seq })
  })
}

/** As what an act is told: who leaves their own matter to others, as whoever was given it, since nothing may tell more. */
const toldAs = (standing: MatterRole, act: Act, { stage }: Matter): MatterRole =>
  act === 'recuse' && standing === 'asker' ? (stage === 'split' ? 'unit' : 'lead') : standing

/**
 * As what somebody acts: with the receipt, as whoever took the call and nothing else.
 * Errors: OWN_WORK where they would say for who asked what they answered or handled themselves.
 */
function standingsIn(matter: Matter, { receipt }: ActInput, { person, now }: Actor<unknown>): MatterRole[] {
  if (receipt === undefined) return matterRolesOf(matter, person, now)
  const may = isReceiptOf(matter, receipt) ? scribing(matter, person, now) : 'not'
  if (may === 'own') throw new Refusal('OWN_WORK')
  return may === 'may' ? ['scribe'] : []
}

/** Whether a person did something after what was looked at, or looked at what is not there yet; a reminder is no news. */
const hasNews = ({ history, stage }: Matter, seen: number): boolean =>
  seen > history.length ||
  history.slice(seen).some(({ act, by }) => by.standing !== 'system' && !matterActTraits[act].quiet) ||
  history[seen - 1]!.stage !== stage
