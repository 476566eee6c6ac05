import type { z } from 'zod/mini'
import type { Standing } from '../../../types/domain/roles'
import type { due, row, view } from '../../../types/api/matter/views'
import { dayOf, isAnnounced, workdaysBetween } from '../../kernel/calendar'
import type { Settings } from '../../../types/domain/settings'
import type { Person } from '../../kernel/person'
import type { MatterEvent } from '../../shared/matter/event'
import type { Matter } from '../../shared/matter/matter'
import { responsibleFor } from '../../shared/matter/project'
import { actsOf } from './standing'

type Due = z.infer<typeof due>
type Row = z.infer<typeof row>
type View = z.infer<typeof view>

function dueOf(matter: Pick<Matter, 'dueAt'>, now: Date): Due | null {
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
  'lead',
  'helpers',
  'dueAt',
  'reopened',
  'askedKey',
  'dueKey'
] as const

/** A row as every list shows it. */
export function rowOf(matter: Pick<Matter, '_id' | (typeof rowFields)[number]>, now: Date): Row {
  return {
    id: matter._id,
    number: matter.number,
    subject: matter.subject,
    stage: matter.stage,
    category: matter.category,
    urgency: matter.urgency,
    asker: matter.asker.name,
    askedAt: matter.askedKey.split(' ', 1)[0]!,
    responsible: responsibleFor(matter as Matter)?.name ?? null,
    due: dueOf(matter, now),
    reopened: matter.reopened
  }
}

/** All photos of a matter, for which addresses are needed. */
export const photosOf = (matter: Matter): string[] => matter.history.flatMap((event) => event.photos ?? [])

/** The matter as a person of these standings may see it; photos by their addresses. */
export function viewOf(
  matter: Matter,
  person: Person,
  standings: Standing[],
  addresses: Map<string, string>,
  settings: Settings,
  now: Date
): View {
  return {
    id: matter._id,
    number: matter.number,
    version: matter.version,
    subject: matter.subject,
    stage: matter.stage,
    asker: {
      name: matter.asker.name,
      household: matter.asker.household ?? null,
      you: matter.asker.id === person._id
    },
    place: matter.place,
    category: matter.category,
    urgency: matter.urgency,
    responsible: responsibleFor(matter),
    due: dueOf(matter, now),
    outcome: matter.outcome,
    rating: matter.rating,
    reopened: matter.reopened,
    history: matter.history.map((event) => entryOf(event, person, addresses)).reverse(),
    acts: actsOf(matter, standings, settings, now)
  }
}

function entryOf(
  event: MatterEvent,
  person: Person,
  addresses: Map<string, string>
): View['history'][number] {
  return {
    seq: event.seq,
    act: event.act,
    at: event.at.toISOString(),
    by: { name: event.by.name, standing: event.by.standing, you: event.by.id === person._id },
    photos: (event.photos ?? []).flatMap((photo) => addresses.get(photo) ?? []),
    ...present({
      text: event.text,
      category: event.category,
      urgency: event.urgency,
      lead: event.lead?.name,
      helpers: event.helpers?.map((helper) => helper.name),
      until: event.dueAt?.toISOString(),
      outcome: event.outcome,
      satisfaction: event.satisfaction,
      score: event.score
    })
  }
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The fields that have a value. */
const present = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>
