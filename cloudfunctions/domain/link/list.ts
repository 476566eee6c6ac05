import type { ListAct, ListState } from '../../../types/domain/linkage'
import type { Settings } from '../../../types/domain/settings'
import { defineAggregate, type Aggregate, type Effect, type HistoryEvent } from '../../kernel/aggregate'
import { atHour, dayOf } from '../../kernel/days'
import { keyAt } from '../../kernel/keys'

/** What a step of a list brings. */
export interface ListFacts {
  /** Of the draft: whose list it is. */
  opening?: { nodeId: string; village: string }
  /** Of the confirmation. */
  meeting?: Meeting
  /** Of the publication. */
  shown?: Shown
}

/** One step of a list. */
export interface ListEvent extends HistoryEvent, ListFacts {
  act: ListAct
  by: { id: string; name: string }
  state: ListState
}

/** What was agreed in the village is taken into the list. */
export interface GatherEffect extends Effect {
  kind: 'gather'
  listId: string
}

export interface Meeting {
  /** Day of the assembly, YYYY-MM-DD. */
  day: string
  present: number
  favor: number
}

/** From when to when a list is shown. */
export interface Shown {
  from: Date
  /** The last day on which it is shown, in Shanghai. */
  lastDay: string
  /** The midnight at which it ends. */
  endsAt: Date
}

/** Where a list stands: its history folded. */
interface ListStanding {
  nodeId: string
  /** Follows the tree. */
  path: string[]
  village: string
  state: ListState
  meeting: Meeting | null
  from: Date | null
  lastDay: string | null
  endsAt: Date | null
}

/** A village’s list on its way from the assembly (党员大会) through the publication (公示). */
export interface List extends ListStanding, Aggregate<ListEvent, GatherEffect> {
  /** What lists page by. */
  key: string
}

declare module '../../kernel/documents' {
  interface Documents {
    lists: List
  }
}

/** What a list is: the one way from its events to what is stored. */
export const lists = defineAggregate<List, ListStanding>({
  collection: 'lists',
  evolve,
  project: (id, _state, history) => ({ key: keyAt(history[0]!.at, id) }),
  effectsOf: (_before, { _id }, { id, act }) =>
    act === 'draft' || act === 'gather' ? [{ id: `${_id}.${id}`, kind: 'gather', listId: _id }] : [],
  elsewhere: (stored) => ({ path: stored.path, ...untold(stored) })
})

function evolve(before: ListStanding | null, { state, opening, meeting, shown }: ListEvent): ListStanding {
  const empty = { nodeId: '', path: [], village: '', meeting: null, from: null, lastDay: null, endsAt: null }
  return { ...empty, ...before, ...opening, ...(meeting && { meeting }), ...shown, state }
}

/** What the events of earlier versions did not carry, as the list has it. */
function untold(stored: List): Partial<List> {
  const lacks = (act: ListAct, fact: keyof ListFacts) =>
    stored.history.some((event) => event.act === act && event[fact] === undefined)
  const { nodeId, village, meeting, from, lastDay, endsAt } = stored
  return {
    ...(lacks('draft', 'opening') && { nodeId, village }),
    ...(lacks('confirm', 'meeting') && { meeting }),
    ...(lacks('publish', 'shown') && { from, lastDay, endsAt })
  }
}

const dayMs = 86_400_000

/** How long a list shown from `now` is shown: the days set, counted from tomorrow, to their last midnight. */
export function publication(now: Date, settings: Settings): Shown {
  const today = atHour(dayOf(now), 0)
  const lastDay = dayOf(new Date(today.getTime() + settings.publicDays * dayMs))
  return { from: now, lastDay, endsAt: atHour(lastDay, 24) }
}

/** Whether objections are taken. */
export const isOpen = (list: Pick<List, 'state' | 'endsAt'> | null, now: Date): boolean =>
  list?.state === 'public' && list.endsAt !== null && now < list.endsAt

/** Whole days left after today; 0 on the last day, null where the list is not shown or its time is over. */
export function daysLeft(list: Pick<List, 'state' | 'endsAt' | 'lastDay'>, now: Date): number | null {
  if (!isOpen(list, now)) return null
  return Math.round((Date.parse(list.lastDay!) - Date.parse(dayOf(now))) / dayMs)
}
