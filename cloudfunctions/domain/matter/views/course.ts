import type { MatterEvent } from '../state/event'
import { evolve } from '../state/evolve'
import type { MatterState } from '../state/state'
import { publicWords } from '../effects/progress'

/** What everybody may hear of a history, newest first: sentences without names, never what was said between two. */
export function courseOf(history: MatterEvent[]): { seq: number; at: string; text: string }[] {
  const told: { seq: number; at: string; text: string }[] = []
  let state: MatterState | null = null
  for (const event of history) {
    state = evolve(state, event)
    const text = publicWords(state, event)
    if (text) told.push({ seq: event.seq, at: event.at.toISOString(), text })
  }
  return told.reverse()
}
