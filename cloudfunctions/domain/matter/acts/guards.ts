import { matterFlow } from '../../../../types/domain/matterFlow'
import type { Act, PersonAct } from '../../../../types/domain/matterActs'
import type { MatterRole } from '../../../../types/domain/roles'
import type { Settings } from '../../../../types/domain/settings'
import { actsAt } from '../../../kernel/aggregate'
import { dayOf } from '../../../kernel/days'
import { actsAs, officesOf, type Person } from '../../../kernel/person'
import { canLead, isOrdinary } from '../state/cluster'
import { handsOf } from '../state/hands'
import { presentJoiners } from '../state/joiners'
import type { MatterState } from '../state/state'
import { openParts } from '../state/parts'
import { mayObject } from './hops'
import { hasOpenPart } from './ownPart'
import { isReopenable } from './reopening'
import { isBeforeOfficeOf } from '../state/roles'

/** Who looks, and when. */
export interface Looking {
  person: Person
  settings: Settings
  now: Date
}

const speaksFor = ({ person, now }: Looking, id: string): boolean => actsAs(person, now).includes(id)

/** Whether it is one of those whose turn it is, or sits in the office whose turn it is. */
const mustAct = (state: MatterState, { person, now }: Looking): boolean => {
  const who = [...actsAs(person, now), ...officesOf(person, now)]
  return handsOf(state).some((id) => who.includes(id))
}

type Guard = (state: MatterState, looking: Looking) => boolean

/** Whether somebody would rate for who asked what they answered or handled themselves. */
export const isOwnWork: Guard = ({ worked }, { person }) => worked.includes(person._id)

/** Honest ends that may be beyond what a village can do. */
const beyond = ['explained', 'unsolvable', 'declined']

/**
 * What an act needs besides the stage and the standing: read by the server's guard and by the acts offered.
 * An act that stands here and is not possible is refused like one that the stage does not know.
 */
const guards: Partial<Record<PersonAct, Guard>> = {
  // Silence is what the clock told the level above of; the asker presses once a day, and a wish holds for the step.
  urge: ({ toldLate, urged }, { now }) => toldLate && urged?.day !== dayOf(now),
  askAnother: ({ stage, toldLate, hub, anotherAsked }) =>
    toldLate && !anotherAsked && (stage !== 'asked' || hub !== null),
  acknowledge: (state, looking) => state.toldLate && !state.acknowledged && mustAct(state, looking),
  // Those that are handled with it lie where it lies.
  passUp: ({ joiners }) => presentJoiners(joiners).length === 0,
  rate: (state, looking) => !isOwnWork(state, looking),
  // Who leads others, or is seen by everybody, is what others are merged into.
  merge: (state) => isOrdinary(state) && state.shared === null && presentJoiners(state.joiners).length === 0,
  // A line that everybody sees can be mended or taken away to the end.
  share: (state) => isOrdinary(state) && (canLead(state) || state.shared !== null),
  rush: ({ urgency }) => urgency !== 'urgent',
  assembly: ({ assembly }) => !assembly,
  // One reasoned objection each; who has to lead after the last one has none left (boundaries.md).
  object: ({ hops, lead }, { settings }) => !!lead && mayObject(hops, lead.id, settings),
  // Whoever was given it, and of those who asked only who was.
  recuse: (state, { person, now }) =>
    state.stage === 'split'
      ? hasOpenPart(state, actsAs(person, now))
      : !!state.lead && actsAs(person, now).includes(state.lead.id),
  objectPart: (state, { person, settings, now }) =>
    openParts(state).some(
      ({ unit, hops }) => actsAs(person, now).includes(unit.id) && mayObject(hops, unit.id, settings)
    ),
  respond: (state, { person, now }) => hasOpenPart(state, actsAs(person, now)),
  // Who has it decides, and not whoever sits still higher.
  split: (state, { person, now }) => isBeforeOfficeOf(state, person, now),
  reply: (state, { person, now }) => isBeforeOfficeOf(state, person, now),
  sendBack: (state, { person, now }) => isBeforeOfficeOf(state, person, now),
  extend: ({ extension }) => !extension,
  // Who stands in for somebody is no second voice beside them.
  grant: ({ extension }, looking) => extension?.state === 'asked' && !speaksFor(looking, extension.by),
  refuse: ({ extension }, looking) => extension?.state === 'asked' && !speaksFor(looking, extension.by),
  exclude: ({ exclusion, outcome }) => !exclusion && outcome !== null && beyond.includes(outcome.kind),
  sign: ({ exclusion }, looking) => exclusion?.state === 'asked' && !speaksFor(looking, exclusion.by),
  appeal: ({ exclusion }) => exclusion?.state === 'signed',
  uphold: ({ exclusion }) => exclusion?.state === 'appealed',
  restore: ({ exclusion }) => exclusion?.state === 'appealed'
}

/** Whether a person's act is possible as the matter is, the standing aside. */
export const isPossible = (act: Act, state: MatterState, looking: Looking): boolean =>
  guards[act as PersonAct]?.(state, looking) ?? true

/** The acts a person of these standings may do on a matter now: read off the table, the guards and the time to reopen. */
export const actsOf = (state: MatterState, standings: MatterRole[], looking: Looking): Act[] =>
  actsAt<Act, MatterRole>(
    matterFlow[state.stage],
    standings,
    (act) =>
      isPossible(act, state, looking) &&
      (act !== 'reopen' || isReopenable(state, looking.settings, looking.now))
  )
