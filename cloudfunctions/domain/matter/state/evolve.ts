import { matterActTraits } from '../../../../types/domain/matterActs'
import { dayOf } from '../../../kernel/days'
import { ending, isBackOnAgenda } from './ending'
import type { Hop, MatterEvent, Opening } from './event'
import { responsibleFor } from './hands'
import { householdsIn, joinersAfter } from './joiners'
import type { MatterState } from './state'
import { partsAfter, withObjection } from './parts'

/** The state after one more event; the first event must be the submission. Pure: the same events give the same state. */
export function evolve(state: MatterState | null, event: MatterEvent): MatterState {
  const before = state ?? opened(event)
  const joiners = joinersAfter(before.joiners, event)
  const {
    raised: _raised,
    resort: _resort,
    acknowledged: _seen,
    anotherAsked: _another,
    subcategory: _subcategory,
    ...known
  } = before
  const subcategory = subcategoryAfter(before, event)
  return {
    ...known,
    stage: event.stage,
    category: event.category ?? before.category,
    ...(subcategory && { subcategory }),
    urgency: event.urgency ?? before.urgency,
    town: event.town ?? before.town,
    parts: partsAfter(before.parts, event),
    extension: event.extension ?? before.extension,
    hold: kept(event.hold, before.hold),
    cluster: kept(event.cluster, before.cluster),
    shared: kept(event.shared, before.shared),
    exclusion: event.exclusion ?? before.exclusion,
    assembly: event.assembly ?? before.assembly,
    joiners,
    joined: householdsIn(joiners, before),
    decidedOn: decidedOn(before, event),
    worked: workedAfter(before, event),
    ...hands(before, event),
    ...time(before, event),
    ...ending(before, event),
    ...(isBackOnAgenda(before, event) && afresh),
    ...(event.about && { about: event.about, bypass: event.bypass }),
    ...(event.act === 'passUp' && { ...afresh, hub: null, lead: null, helpers: [] }),
    ...(event.act === 'vacate' && vacated(before, event)),
    ...silence(before, event),
    ...(event.stage === 'withdrawn' && alone),
    ...seat(before, event)
  }
}

/** It is of its category: another one takes it away. */
function subcategoryAfter(before: MatterState, { category, subcategory }: MatterEvent) {
  if (subcategory !== undefined) return subcategory
  return category && category !== before.category ? null : before.subcategory
}

/** Who had it by name can act no more: the hub’s place is empty; what ran for the lead is over. */
const vacated = ({ stage }: MatterState, event: MatterEvent): Partial<MatterState> => {
  if (stage === 'asked' || stage === 'returned') return { hub: null }
  return event.stage === 'sorted' ? { extension: null, hold: null } : {}
}

/** What was said about a step that is overdue; a new one begins without. A hub who was silent has it no more. */
function silence(
  before: MatterState,
  { act, at, by, stage, dueAt, gone }: MatterEvent
): Partial<MatterState> {
  const same = stage === before.stage && dueAt === undefined
  // Whoever does something about it from a list has looked, though they never opened its page.
  const looked = act === 'acknowledge' || (before.toldLate && by.id === responsibleFor(before)?.id)
  return {
    ...(same && (looked || before.acknowledged) && { acknowledged: true }),
    ...(same && (act === 'askAnother' || before.anotherAsked) && { anotherAsked: true }),
    ...(act === 'askAnother' && gone && { hub: null }),
    ...(act === 'urge' && { urged: { times: (before.urged?.times ?? 0) + 1, day: dayOf(at) } })
  }
}

const atOffice = (stage: MatterState['stage']): boolean => stage !== 'escalated' && stage !== 'split'

/** Whether it lies above where it belongs, and with the last resort: until it goes elsewhere. */
function seat(before: MatterState, event: MatterEvent): Pick<MatterState, 'raised' | 'resort'> {
  const { act, to, stage } = event
  const raised = act === 'passUp' ? undefined : act === 'rise' && to ? true : before.raised
  const elsewhere = act === 'passUp' || act === 'rise' || atOffice(stage) !== atOffice(before.stage)
  const resort = event.resort ?? (elsewhere ? undefined : before.resort)
  return { ...(raised && { raised }), ...(resort && { resort }) }
}

/** What an event did not speak of stays as it was. */
const kept = <Value>(now: Value | undefined, before: Value): Value => (now === undefined ? before : now)

/** What is over once a matter is discussed anew. */
const afresh = { hops: [], parts: [], extension: null, hold: null, cluster: null, exclusion: null }

/** What was taken back is handled with nothing, and nobody’s to see. */
const alone = { cluster: null, shared: null }

function opened(event: MatterEvent): MatterState {
  if (!event.opening) throw new Error(`event ${event.id} begins a matter without an opening`)
  const opening: Opening = event.opening
  return {
    ...opening,
    kind: 'case',
    stage: event.stage,
    category: null,
    urgency: null,
    lead: null,
    helpers: [],
    worked: [],
    hops: [],
    town: null,
    parts: [],
    extension: null,
    hold: null,
    cluster: null,
    joiners: [],
    joined: 0,
    shared: null,
    exclusion: null,
    assembly: false,
    decidedOn: [],
    nudged: false,
    dueAt: null,
    remindAt: null,
    toldLate: false,
    outcome: null,
    rating: null,
    reopened: 0,
    closedAt: null,
    unrated: false
  }
}

function decidedOn({ decidedOn: before }: MatterState, { act, at, by }: MatterEvent): string[] {
  if (!matterActTraits[act].decision || by.standing !== 'officer') return before
  const day = dayOf(at)
  return before.includes(day) ? before : [...before, day]
}
const workedAfter = ({ worked }: MatterState, { act, by }: MatterEvent): string[] =>
  matterActTraits[act].work && !worked.includes(by.id) ? [...worked, by.id] : worked

/** Stages in which somebody of the village leads. */
const led: readonly MatterState['stage'][] = ['discussed', 'handling', 'held', 'handled', 'closed']

/** Who has it, and who had it: somebody leads from the assignment until it goes elsewhere. */
function hands(before: MatterState, event: MatterEvent): Pick<MatterState, 'lead' | 'helpers' | 'hops'> {
  const hops = hopsAfter(before.hops, event)
  if (event.lead) return { lead: event.lead, helpers: event.helpers ?? [], hops }
  const stays = event.stage === before.stage || led.includes(event.stage) || event.stage === 'withdrawn'
  return stays ? { lead: before.lead, helpers: before.helpers, hops } : { lead: null, helpers: [], hops }
}

function hopsAfter(hops: Hop[], event: MatterEvent): Hop[] {
  const { act, lead, stage } = event
  const leaves = act === 'object' || (act === 'recuse' && stage === 'sorted')
  const told = leaves ? withObjection(hops, event) : hops
  if (!lead) return told
  // Another day or other helpers for whoever has it is no new receiver.
  const last = told.at(-1)
  return last?.to.id === lead.id && last.objection === undefined ? told : [...told, { to: lead }]
}

/** The deadline of the step that is open, and how far the clock has come with it. */
function time(
  before: MatterState,
  event: MatterEvent
): Pick<MatterState, 'dueAt' | 'remindAt' | 'toldLate' | 'nudged'> {
  const nudged = event.act === 'nudge' || (event.stage === before.stage && before.nudged)
  if (event.dueAt !== undefined)
    return { dueAt: event.dueAt, remindAt: event.remindAt ?? null, toldLate: false, nudged }
  return {
    dueAt: before.dueAt,
    remindAt: event.act === 'remind' ? null : before.remindAt,
    toldLate: before.toldLate || event.act === 'overdue',
    nudged
  }
}
