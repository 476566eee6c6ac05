import type { z } from 'zod/mini'
import type { due, row } from '../../../../types/api/matter/views'
import { askersTurn, type Stage } from '../../../../types/domain/stages'
import { dayOf, isAnnounced, workdaysBetween } from '../../../kernel/calendar'
import type { Contact } from '../../../kernel/contact'
import { daysBetween } from '../../../kernel/days'
import type { Person } from '../../../kernel/person'
import { momentOf } from '../../../kernel/keys'
import { isAskersTurn, responsibleFor, type Held } from '../state/hands'
import type { Matter } from '../state/matter'
import { openParts, waitsFor } from '../state/parts'
import { hidesAsker, matterRoleFields, matterRolesOf } from '../state/roles'

type Due = z.input<typeof due>
type Row = z.input<typeof row>

/** By when the present step is due; null where nobody’s time runs, and once the time is over that an asker has. */
export function dueOf({ stage, dueAt }: Pick<Matter, 'stage' | 'dueAt'>, now: Date): Due | null {
  if (!dueAt || (dueAt < now && askersTurn.includes(stage))) return null
  const day = dayOf(dueAt)
  return {
    at: dueAt.toISOString(),
    workdays: workdaysBetween(dayOf(now), day),
    ...(byCalendar.includes(stage) && { days: daysBetween(dayOf(now), day) }),
    overdue: dueAt < now,
    provisional: !isAnnounced(day)
  }
}

/** Stages whose time is counted in days of the calendar: until an asker said something, or a halt is over. */
const byCalendar: readonly Stage[] = [...askersTurn, 'held']

/** The fields of a matter that a row needs: what a list asks the store for. */
export const rowFields = [
  'number',
  'subject',
  'category',
  'subcategory',
  'urgency',
  ...matterRoleFields,
  'hideName',
  'dueAt',
  'reopened',
  'urged',
  'cluster',
  'joined',
  'askedKey',
  'dueKey'
] as const

export type RowOf = Pick<Matter, '_id' | (typeof rowFields)[number]>

/** What stands for an asker whom the reader is not to know. */
export const somebody = '一位群众'

/** A row as every list shows it to a person. */
export function rowOf(matter: RowOf, reader: Person, now: Date): Row {
  const hidden = hidesAsker(matter, reader, matterRolesOf(matter, reader, now), now)
  return {
    id: matter._id,
    number: matter.number,
    subject: matter.subject,
    stage: matter.stage,
    category: matter.category,
    subcategory: matter.subcategory?.name ?? null,
    urgency: matter.urgency,
    asker: hidden ? somebody : matter.asker.name,
    askedAt: momentOf(matter.askedKey),
    responsible: masked(whoHasIt(matter), matter, hidden)?.name ?? null,
    office: matter.office.name,
    units: openParts(matter).map((part) => ({
      name: part.unit.name,
      waits: waitsFor(matter, part) ?? 'unit'
    })),
    due: dueOf(stepOf(matter), now),
    reopened: matter.reopened,
    joined: matter.joined,
    urged: matter.urged?.times ?? 0
  }
}

/** Whether nobody anywhere can act on it: no office is shown that would have nobody. */
export const isStranded = ({ stage, resort }: Pick<Matter, 'stage' | 'resort'>): boolean =>
  resort === 'nobody' && waiting.includes(stage)

/** Stages in which an office has to act. */
const waiting: readonly Stage[] = ['asked', 'sorted', 'escalated', 'split', 'replied']

/** Who must act next; of what is handled together, who has the leading matter. */
export const whoHasIt = (matter: Held & Pick<Matter, 'cluster' | 'resort'>): Contact | null => {
  if (isStranded(matter)) return null
  return matter.stage === 'merged' ? (matter.cluster?.responsible ?? null) : responsibleFor(matter)
}

/** Which step is due by when; of what is handled together, that of the leading matter. */
export const stepOf = ({ stage, cluster, dueAt }: Pick<Matter, 'stage' | 'cluster' | 'dueAt'>) =>
  stage === 'merged' && cluster ? { stage: cluster.stage, dueAt: cluster.dueAt } : { stage, dueAt }

/** Somebody in charge as the reader may know them: an asker whose turn it is stays unknown where that was wished. */
export const masked = (
  who: Contact | null,
  matter: Pick<Matter, 'stage'>,
  hidden: boolean
): Contact | null => (who && hidden && isAskersTurn(matter) ? { id: '', name: somebody } : who)
