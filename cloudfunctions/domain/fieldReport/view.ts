import type { z } from 'zod/mini'
import type { row, view } from '../../../types/api/report/views'
import type { ReportRole } from '../../../types/domain/reports'
import type { Report } from './report'
import { actsOf, reportRoleFields } from './roles'

type Row = z.input<typeof row>
type View = z.input<typeof view>

/** The fields of a report that a row needs: what a list asks the store for. */
export const rowFields = [
  ...reportRoleFields,
  'at',
  'subject',
  'category',
  'urgency',
  'matterId',
  'matterStage',
  'important',
  'key',
  'atKey'
] as const

type Listed = Pick<Report, '_id' | (typeof rowFields)[number]>

const shown = (report: Listed, personId: string) => ({
  id: report._id,
  by: { name: report.by.name, you: report.by.id === personId },
  at: report.at.toISOString(),
  category: report.category,
  urgency: report.urgency,
  matter: report.matterId && report.matterStage ? { id: report.matterId, stage: report.matterStage } : null,
  important: report.important !== null
})

/** A row as every list shows it. */
export const rowOf = (report: Listed, personId: string): Row => ({
  ...shown(report, personId),
  subject: report.subject
})

/** The report as a person of these standings may see it; photos by their addresses. */
export function viewOf(
  report: Report,
  personId: string,
  standings: ReportRole[],
  addresses: Map<string, string>
): View {
  const is = (...some: ReportRole[]) => some.some((one) => standings.includes(one))
  return {
    ...shown(report, personId),
    version: report.version,
    text: report.text,
    photos: report.photos.flatMap((photo) => addresses.get(photo) ?? []),
    place: report.place,
    reached: { village: report.village, town: report.town },
    bypasses: report.about !== undefined,
    answer: report.answer ? { by: report.answer.by.name, text: report.answer.text } : null,
    lies: report.seat && report.seat.resort !== 'nobody' ? report.seat.office.name : null,
    stranded: report.seat?.resort === 'nobody',
    readable: report.matterId !== null && is('author', 'officer', 'hub', 'town'),
    reward: is('author', 'town') && report.important ? report.important.amount : null,
    acts: actsOf(report, standings)
  }
}
