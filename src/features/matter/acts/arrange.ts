import type { Act } from '../../../../types/domain/flow'
import type { Stage } from '../../../../types/domain/stages'
import type { MatterAct } from './forms'

/** What is most likely wanted first. Withdrawing is never offered without asking for it. */
const order: MatterAct[] = [
  'take',
  'finish',
  'assign',
  'agenda',
  'answer',
  'progress',
  'add',
  'reopen',
  'ask',
  'classify',
  'postpone',
  'decline'
]

/** How the acts allowed now stand on the page: the main one, one beside it, the others behind 更多. */
export interface Arrangement {
  main?: MatterAct
  beside?: MatterAct
  more: MatterAct[]
}

/**
 * Arranges the acts; rating has its own place and is left out. An act that moves the matter on is the main
 * one; a mere addition is, only where somebody waits for it.
 */
export function arrange(acts: readonly Act[], stage: Stage): Arrangement {
  const offered = order.filter((act) => acts.includes(act))
  const [first, second, ...rest] = offered
  const moves = first && (first !== 'add' || stage === 'returned')
  const tucked: MatterAct[] = acts.includes('withdraw') ? ['withdraw'] : []
  return moves
    ? { main: first, beside: second, more: [...rest, ...tucked] }
    : { beside: first, more: [...(second ? [second] : []), ...rest, ...tucked] }
}
