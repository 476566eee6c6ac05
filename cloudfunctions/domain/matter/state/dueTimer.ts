import type { MatterState } from './state'

/** What the clock does next to a matter by itself. */
export interface DueTimer {
  act: 'remind' | 'overdue' | 'nudge' | 'lapse' | 'resume'
  at: Date
}

/**
 * What the clock does next, and when; null where nothing: who must act is reminded and then overdue, an asker who
 * is silent is asked once more and then no longer waited for, which is nobody's lateness; a matter held goes on by
 * itself.
 */
export function dueTimerOf(state: MatterState): DueTimer | null {
  const { stage, dueAt, remindAt, toldLate, nudged } = state
  if (!dueAt) return null
  switch (stage) {
    case 'held':
      return { act: 'resume', at: dueAt }
    case 'handled':
      return { act: nudged ? 'lapse' : 'nudge', at: dueAt }
    case 'returned':
      return { act: nudged ? 'resume' : 'nudge', at: dueAt }
    case 'merged':
    case 'closed':
    case 'withdrawn':
      return null
    default:
      if (remindAt) return { act: 'remind', at: remindAt }
      return toldLate ? null : { act: 'overdue', at: dueAt }
  }
}
