import type { ListState } from '../../../types/domain/linkage'
import type { Aggregate, Effect, HistoryEvent } from '../../kernel/aggregate'
import { atHour, dayOf } from '../../kernel/days'
import type { Settings } from '../../../types/domain/settings'

/** One step of a list. */
export interface ListEvent extends HistoryEvent {
  act: 'draft' | 'gather' | 'confirm' | 'publish' | 'final'
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

/** A village’s list on its way from the assembly (党员大会) through the publication (公示). */
export interface List extends Aggregate<ListEvent, GatherEffect> {
  nodeId: string
  path: string[]
  village: string
  state: ListState
  meeting: Meeting | null
  from: Date | null
  /** The last day on which it is shown, in Shanghai. */
  lastDay: string | null
  /** The midnight at which it ends. */
  endsAt: Date | null
  /** What lists page by. */
  key: string
}

const dayMs = 86_400_000

/** How long a list shown from `now` is shown: the days set, counted from tomorrow, to their last midnight. */
export function publication(now: Date, settings: Settings): Pick<List, 'from' | 'lastDay' | 'endsAt'> {
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

/** A list after one more step. */
export function stepped(
  before: List,
  fields: Partial<List>,
  event: Omit<ListEvent, 'seq'>,
  effects: GatherEffect[] = []
): List {
  const seq = before.version + 1
  return {
    ...before,
    ...fields,
    state: event.state,
    version: seq,
    history: [...before.history, { seq, ...event }],
    pending: [...before.pending, ...effects],
    pendingSince: effects.length > 0 ? (before.pendingSince ?? event.at) : before.pendingSince
  }
}
