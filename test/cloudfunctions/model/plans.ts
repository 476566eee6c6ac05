import fc from 'fast-check'
import { decides, personActs, type PersonAct } from '../../../types/domain/matterActs'
import { inDays } from '../../support/pathTo'
import type { PersonKey } from '../../support/world'
import { expectedStep } from '../../types/fixtures/expectedFlow'
import { isPossible, standingsIn, type Attempt, type MatterModel } from './villageModel'

/** Everybody who tries something, with and without a right to. */
export const cast: PersonKey[] = [
  'a.resident',
  'a.loner',
  'a.neighbor',
  'a.hub',
  'a.officer',
  'a.officer2',
  'a.handler',
  'a.helper',
  'a.member',
  'b.resident',
  'b.hub',
  'b.officer',
  'b.handler',
  'town.office',
  'town.unit'
]
const handlers: PersonKey[] = ['a.handler', 'a.helper', 'a.officer2', 'b.handler', 'b.officer', 'a.neighbor']
const units: PersonKey[] = ['town.unit', 'town.unit', 'town.unit', 'a.handler']
/**
 * Handling together takes a second matter, and has random courses of its own. What is passed up past those it is
 * about lies at another level from then on, before other people: its own test goes through who those are. Silence is
 * answered once the clock has told of it, and these courses take no time.
 */
const apart: PersonAct[] = ['submit', 'merge', 'unmerge', 'passUp', 'urge', 'askAnother', 'acknowledge']
export const laterActs = personActs.filter((act) => !apart.includes(act))

/** One thing that somebody does: drawn as numbers, made concrete once it is known how the matters stand. */
export interface Plan {
  matter: number
  /** True: something the domain allows at that moment; false: anything by anybody. */
  fitting: boolean
  pick: number
  act: PersonAct
  who: PersonKey
  seen: number | null
  satisfied: boolean
  reason: boolean
  lead: PersonKey
  helpers: PersonKey[]
  unit: PersonKey
  part: number
  /** Sends the id of an act that was sent before (how many acts ago) instead of a fresh one. */
  again: number | null
  /** The same thing once more at the same instant, another thing at the same instant, or neither. */
  beside: 'same' | 'other' | 'nothing'
}

export const plan: fc.Arbitrary<Plan> = fc.record({
  matter: fc.nat({ max: 3 }),
  fitting: fc.nat({ max: 3 }).map((dice) => dice > 0),
  pick: fc.nat({ max: 1000 }),
  act: fc.constantFrom(...laterActs),
  who: fc.constantFrom(...cast),
  seen: fc.constantFrom(null, null, null, 0, 0, -1, 1),
  satisfied: fc.boolean(),
  reason: fc.nat({ max: 3 }).map((dice) => dice > 0),
  lead: fc.constantFrom(...handlers),
  helpers: fc.array(fc.constantFrom(...handlers), { maxLength: 2 }),
  unit: fc.constantFrom(...units),
  part: fc.nat({ max: 2 }),
  again: fc.constantFrom(null, null, null, null, null, 0, 1, 3),
  beside: fc.constantFrom('nothing', 'nothing', 'nothing', 'same', 'other')
})

/** The attempt a plan comes down to, the matter being as it is. */
export function attemptOf(plan: Plan, matter: MatterModel, id: string): Attempt {
  const { satisfied, reason, seen } = plan
  const own = matter.officers[0]![0]
  const local = plan.fitting ? handlers.filter((one) => one[0] === own && one !== 'a.neighbor') : handlers
  const lead = plan.fitting ? local[plan.pick % local.length]! : plan.lead
  const helpers = plan.fitting ? plan.helpers.filter((one) => local.includes(one)) : plan.helpers
  const { who, act } = plan.fitting ? fittingOf(plan, matter) : plan
  const { unit } = plan
  const part = matter.parts[plan.part]?.id ?? 'none'
  return {
    who,
    act,
    id,
    satisfied,
    reason,
    lead,
    helpers,
    unit,
    part,
    // Who decides says what they looked at; without it the contract takes nothing.
    seen: seen === null ? (decides(act) ? 0 : null) : plan.fitting ? 0 : seen
  }
}

/** Acts that leave a matter where it is; they come up rarely, so that most matters go far. */
const lingering: PersonAct[] = ['add', 'classify', 'share', 'postpone', 'assembly', 'rush']
/** What is possible once or for a short while only is taken more often than not, or it would hardly ever be met. */
const passing: PersonAct[] = [
  'extend',
  'grant',
  'refuse',
  'respond',
  'objectPart',
  'recuse',
  'appeal',
  'uphold',
  'restore'
]
/** Ways out that end a matter early come up more rarely still. */
const endings: PersonAct[] = ['withdraw', 'answer', 'decline']

function fittingOf(plan: Plan, matter: MatterModel): { who: PersonKey; act: PersonAct } {
  const { pick, who, act } = plan
  const possible = laterActs.flatMap((one) => {
    const step = expectedStep(matter.stage, one)
    return cast
      .filter((person) => standingsIn(matter, person).some((standing) => step?.who.includes(standing)))
      .filter((person) => isPossible(matter, { who: person, act: one }))
      .map((person) => ({ who: person, act: one }))
  })
  const onward = possible.filter(
    (one) =>
      (!lingering.includes(one.act) || pick % 5 === 0) && (!endings.includes(one.act) || pick % 7 === 0)
  )
  const brief = possible.filter((one) => passing.includes(one.act))
  const among =
    brief.length > 0 && Math.floor(pick / 7) % 5 < 3 ? brief : onward.length > 0 ? onward : possible
  // An act first, then somebody for it: what many may do is not done more often.
  const open = [...new Set(among.map((one) => one.act))]
  const chosen = among.filter((one) => one.act === open[pick % Math.max(open.length, 1)])
  return chosen[Math.floor(pick / 31) % Math.max(chosen.length, 1)] ?? { who, act }
}

/** The input of an attempt as it is sent. */
export function inputOf(
  attempt: Attempt,
  matterId: string,
  version: number | null,
  idOf: (who: PersonKey) => string
) {
  const text = '一句话'
  const { part } = attempt
  const ahead = inDays
  const own: Partial<Record<PersonAct, object>> = {
    add: { text },
    ask: { text },
    decline: { text },
    reopen: { text },
    progress: { text },
    answer: { text, category: 'other' },
    agenda: { category: 'other', urgency: 'ordinary' },
    classify: { text, category: 'safety', urgency: 'complex' },
    postpone: { text, until: ahead(30) },
    finish: { text, outcome: 'explained' },
    rush: { text },
    object: { text },
    extend: { text, until: ahead(100) },
    refuse: { text },
    hold: { text, why: 'weather', until: ahead(20) },
    escalate: { text },
    split: {
      parts: [{ unitId: idOf(attempt.unit), text, ...(attempt.reason && { part }) }]
    },
    respond: { text, part },
    recuse: { part },
    objectPart: { text, part },
    reply: { text },
    sendBack: { text },
    inform: { text, outcome: 'explained' },
    share: { text },
    exclude: { text },
    appeal: { text },
    uphold: { text },
    rate: { satisfaction: attempt.satisfied ? 'yes' : 'no' },
    assign: {
      leadId: idOf(attempt.lead),
      helperIds: attempt.helpers.map(idOf),
      ...(attempt.reason && { text })
    }
  }
  return { id: matterId, act: attempt.id, ...(version !== null && { seen: version }), ...own[attempt.act] }
}
