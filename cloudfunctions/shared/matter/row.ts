import type { z } from 'zod/mini'
import type { due, row } from '../../../types/api/matter/views'
import type { Standing } from '../../../types/domain/roles'
import { dayOf, isAnnounced, workdaysBetween } from '../../kernel/calendar'
import type { Contact } from '../../kernel/contact'
import type { Person } from '../../kernel/person'
import { responsibleFor } from './hands'
import { hidesAsker } from './hiding'
import type { Matter } from './matter'
import { openParts, waitsFor } from './parts'

type Due = z.infer<typeof due>
type Row = z.infer<typeof row>

/** By when the present step is due, in words' raw material. */
export function dueOf(matter: Pick<Matter, 'dueAt'>, now: Date): Due | null {
  if (!matter.dueAt) return null
  const day = dayOf(matter.dueAt)
  return {
    at: matter.dueAt.toISOString(),
    workdays: workdaysBetween(dayOf(now), day),
    overdue: matter.dueAt < now,
    provisional: !isAnnounced(day)
  }
}

/** The fields of a matter that a row needs: what a list asks the store for. */
export const rowFields = [
  'number',
  'subject',
  'stage',
  'category',
  'urgency',
  'asker',
  'hub',
  'office',
  'town',
  'lead',
  'helpers',
  'parts',
  'hideName',
  'about',
  'dueAt',
  'reopened',
  'askedKey',
  'dueKey'
] as const

type RowOf = Pick<Matter, '_id' | (typeof rowFields)[number]>

/** What stands for an asker whom the reader is not to know. */
export const somebody = '一位群众'

/** A row as every list shows it to a person. */
export function rowOf(matter: RowOf, reader: Pick<Person, '_id'>, now: Date): Row {
  const hidden = hidesAsker(matter, handlingOf(matter, reader))
  return {
    id: matter._id,
    number: matter.number,
    subject: matter.subject,
    stage: matter.stage,
    category: matter.category,
    urgency: matter.urgency,
    asker: hidden ? somebody : matter.asker.name,
    askedAt: matter.askedKey.split(' ', 1)[0]!,
    responsible: masked(responsibleFor(matter as Matter), matter, hidden)?.name ?? null,
    office: matter.office.name,
    units: openParts(matter).map((part) => ({
      name: part.unit.name,
      waits: waitsFor(matter, part) ?? 'unit'
    })),
    due: dueOf(matter, now),
    reopened: matter.reopened
  }
}

/** As what a person handles a matter, told from a row. */
function handlingOf({ lead, helpers, parts }: RowOf, { _id }: Pick<Person, '_id'>): Standing[] {
  const leads = lead?.id === _id
  const helps = helpers.some(({ id }) => id === _id)
  const unit = parts.some((part) => part.unit.id === _id)
  return [
    ...(leads ? ['lead' as const] : []),
    ...(helps ? ['helper' as const] : []),
    ...(unit ? ['unit' as const] : [])
  ]
}

/** Somebody in charge as the reader may know them: an asker stays unknown where that was wished. */
export const masked = (
  who: Contact | null,
  { asker }: Pick<Matter, 'asker'>,
  hidden: boolean
): Contact | null => (who && hidden && who.id === asker.id ? { id: '', name: somebody } : who)
