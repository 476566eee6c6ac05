import { isBackOnAgenda } from '../matter/state/ending'
import type { MatterEvent } from '../matter/state/event'
import { isResponse } from '../matter/state/measure'

/** What of a history the register asks for. */
export type Told = Pick<MatterEvent, 'act' | 'at' | 'stage'> & {
  by: Pick<MatterEvent['by'], 'standing'>
} & Partial<Pick<MatterEvent, 'dueAt' | 'outcome'>>

/** When a matter got where the register names it (登记造册); null where it has not been there. */
export interface Moments {
  /** Somebody else than who asked did something about it. */
  received: Date | null
  /** It was last given to who handles it. */
  assigned: Date | null
  /** By when they are to be done. */
  due: Date | null
  /** It had its result. */
  done: Date | null
}

const inHandling: readonly Told['stage'][] = ['discussed', 'handling']

/** The moments of a matter. Pure. */
export function momentsOf(history: Told[]): Moments {
  const last = (found: (event: Told) => boolean) => history.findLast(found)
  const back = history.findLastIndex(
    (event, index) => index > 0 && isBackOnAgenda(history[index - 1]!, event)
  )
  return {
    received: history.find(isResponse)?.at ?? null,
    assigned: last(({ act }) => act === 'assign')?.at ?? null,
    due: last(({ stage, dueAt }) => inHandling.includes(stage) && !!dueAt)?.dueAt ?? null,
    // A result that was taken back is none.
    done: history.findLast(({ outcome }, index) => outcome !== undefined && index > back)?.at ?? null
  }
}
