import type { Act } from '../../../../types/domain/matterActs'
import type { Settings } from '../../../../types/domain/settings'
import type { Urgency } from '../../../../types/domain/urgency'
import { addHours } from '../../../kernel/days'
import { discussBy, handleBy } from '../state/deadlines'
import type { Matter } from '../state/matter'

/** How long a step may take by its urgency, where somebody may class it anew. */
const timed = { sorted: discussBy, discussed: handleBy }
const timeOf = ({ stage }: Pick<Matter, 'stage'>) =>
  stage === 'sorted' || stage === 'discussed' ? timed[stage] : null

/** Acts that class a step anew without beginning one. */
const classing: readonly Act[] = ['classify', 'rush']

/** Whether another urgency changes what was promised: that takes a reason, which the asker is told. */
export const changesPromise = (matter: Matter, urgency: Urgency): boolean =>
  matter.urgency !== null && urgency !== matter.urgency && timeOf(matter) !== null

/**
 * By when the open step is due with another urgency; undefined: as before. It counts from when the step began, so
 * that classing to and fro gives nobody fresh time; an agreed day is kept, and what is overdue stays overdue (more time
 * is asked for by an extension). Where the time counted that way is over already, who has it gets the time of what is
 * urgent, and never more than they had. Pure.
 */
export function dueReclassified(
  matter: Matter,
  urgency: Urgency,
  settings: Settings,
  now: Date
): Date | undefined {
  const time = timeOf(matter)
  const { dueAt } = matter
  const began = matter.history.findLast(({ act, dueAt: due }) => due && !classing.includes(act))
  if (!time || !dueAt || !began || urgency === matter.urgency || dueAt <= now) return undefined
  if (isAgreed(matter, began, time, settings)) return undefined
  const counted = time(began.at, urgency, settings)
  const soon = addHours(now, settings.urgentHours)
  const due = counted > now ? counted : soon < dueAt ? soon : dueAt
  return due.getTime() === dueAt.getTime() ? undefined : due
}

type Began = Matter['history'][number]

/** Whether people set the day; what earlier versions wrote tells by differing from what the urgency gives. */
function isAgreed({ history }: Matter, began: Began, time: typeof discussBy, settings: Settings): boolean {
  if (began.agreed || began.act === 'postpone') return true
  const then = history.findLast(({ seq, urgency }) => seq <= began.seq && urgency)?.urgency ?? 'ordinary'
  return began.act === 'assign' && began.dueAt?.getTime() !== time(began.at, then, settings).getTime()
}
