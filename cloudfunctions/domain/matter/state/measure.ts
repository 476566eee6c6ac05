import { spanOf, spans, type Mark, type Span } from '../../../../types/domain/figures'
import { askersTurn } from '../../../../types/domain/stages'
import { dayOf } from '../../../kernel/days'
import { judgementOf } from './ending'
import type { MatterEvent } from './event'
import type { MatterState } from './state'

/** What the service figures need of one matter: derived from its history, never typed. */
export interface Measure {
  /** Minutes at each step that was left at least once, and while it was held. */
  minutes: Partial<Record<Span | 'hold', number>>
  /** Minutes from asking to the first result, without what it was held for; null while there is none. */
  total: number | null
}

const minuteMs = 60_000

/** The times of a matter. Pure. */
export function measureOf(history: MatterEvent[]): Measure {
  const ms: Partial<Record<Span | 'hold', number>> = {}
  for (const [index, event] of history.slice(0, -1).entries()) {
    const span = event.stage === 'held' ? 'hold' : spanOf[event.stage]
    if (span) ms[span] = (ms[span] ?? 0) + history[index + 1]!.at.getTime() - event.at.getTime()
  }
  const now = history.at(-1)!.stage
  const left = [...spans, 'hold' as const].filter(
    (span) => ms[span] !== undefined && (now === 'held' ? 'hold' : spanOf[now]) !== span
  )
  const minutes = Object.fromEntries(left.map((span) => [span, Math.round(ms[span]! / minuteMs)]))
  return { minutes, total: totalOf(history) }
}

function totalOf(history: MatterEvent[]): number | null {
  const end = history.findIndex(({ stage }) => stage === 'handled')
  if (end < 0) return null
  const held = history
    .slice(0, end)
    .map((event, index) =>
      event.stage === 'held' ? history[index + 1]!.at.getTime() - event.at.getTime() : 0
    )
  const all = history[end]!.at.getTime() - history[0]!.at.getTime()
  return Math.round((all - held.reduce((sum, one) => sum + one, 0)) / minuteMs)
}

/** The month in which a matter was asked, YYYY-MM in Shanghai. */
export const monthOf = (moment: Date): string => dayOf(moment).slice(0, 7)

/** Whether somebody else than who asked did something about it. */
export const isResponse = ({ by }: { by: Pick<MatterEvent['by'], 'standing'> }): boolean =>
  by.standing !== 'asker' && by.standing !== 'proxy' && by.standing !== 'system'

/** Whether a step became overdue; while the asker was waited for nobody was late, whatever earlier versions wrote. */
const isOverdue = ({ act, stage }: MatterEvent): boolean => act === 'overdue' && !askersTurn.includes(stage)

/** States in which a matter is out of the satisfaction figure (boundaries.md: only after a second signature). */
const out = ['signed', 'appealed', 'upheld']

/** What a matter counts as. Pure. */
export function marksOf(state: MatterState, history: MatterEvent[]): Mark[] {
  const { stage, outcome, exclusion, reopened, cluster } = state
  const excluded = exclusion !== null && out.includes(exclusion.state)
  const judgement = judgementOf(history)
  const rated = judgement !== null && judgement !== 'silent' && !excluded
  const counted: Record<Mark, boolean> = {
    asked: true,
    responded: history.some(isResponse),
    ended: outcome !== null,
    solved: outcome?.kind === 'solved',
    explained: outcome?.kind === 'explained',
    unsolvable: outcome?.kind === 'unsolvable',
    declined: outcome?.kind === 'declined',
    open: outcome === null && stage !== 'withdrawn',
    withdrawn: stage === 'withdrawn',
    overdue: history.some(isOverdue),
    rated,
    satisfied: rated && judgement !== 'no',
    unsatisfied: rated && judgement === 'no',
    unrated: judgement === 'silent',
    reopened: reopened > 0,
    excluded,
    escalated: history.some(({ act }) => act === 'escalate'),
    merged: cluster !== null
  }
  return (Object.keys(counted) as Mark[]).filter((mark) => counted[mark])
}
