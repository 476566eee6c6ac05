import { read as method } from '../../types/api/report/read'
import { load } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import { shownAddresses } from '../kernel/addresses'
import { Refusal } from '../kernel/refusal'
import { myGroups } from '../domain/contactGroup/myGroups'
import type { Report } from '../domain/fieldReport/report'
import { reportRolesOf } from '../domain/fieldReport/roles'
import { viewOf } from '../domain/fieldReport/view'
import { reports } from '../domain/fieldReport/reports'

export const read = handler(method, async ({ id }, { caller, now }) => {
  const [report, { groups }] = await Promise.all([load<Report>(reports, id), myGroups(caller, now)])
  const standings = report ? reportRolesOf(report, caller, groups, now) : []
  if (!report || standings.length === 0) throw new Refusal('NOT_FOUND')
  return viewOf(report, caller._id, standings, await shownAddresses(report.photos, now))
})
