import type { Row } from '../../../src/features/agenda/sections'

/** A row due at a moment (ISO 8601), `workdays` from now. */
export const rowDue = (id: string, at: string | null, workdays = 0, overdue = false): Row => ({
  id,
  number: `261122-${id}`,
  subject: `第 ${id} 件`,
  stage: 'sorted',
  category: 'infrastructure',
  subcategory: null,
  urgency: 'ordinary',
  asker: '王秀英',
  askedAt: '2026-11-19T09:30:00.000Z',
  responsible: '石桥村委',
  office: '石桥村村委会',
  units: [],
  due: at === null ? null : { at, workdays, overdue, provisional: false },
  reopened: 0,
  joined: 0,
  urged: 0
})
