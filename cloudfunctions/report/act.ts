import type * as z from 'zod/mini'
import type { Method } from '../../types/api/contract'
import type { actOutput } from '../../types/api/report/views'
import type { ReportAct } from '../../types/domain/reports'
import { change } from '../kernel/aggregate'
import { handler, type Handler } from '../kernel/handler'
import { settingsAt } from '../kernel/settings'
import { myGroups } from '../shared/group/myGroups'
import { carryOutLater } from './carry'
import { seatAbove } from './domain/able'
import { decide, type ActAnswer, type ActInput } from './domain/decide'
import type { Report } from './domain/report'
import type { Seat } from '../shared/tree/seat'
import { aroundOf } from './healing'

/** A handler of an act on an existing report: load, decide, one conditional write, effects afterwards. */
export const actHandler = <M extends Method<z.ZodMiniType<ActInput>, typeof actOutput>>(method: M): Handler =>
  handler(method, async (input, { caller, now }) => {
    const act = method.name.split('.')[1] as ReportAct
    const { groups } = await myGroups(caller, now)
    const { result, saved } = await change<Report, ActAnswer>('reports', input.id, async (report) => {
      const settings = await settingsAt(report?.path ?? [], now)
      const above = act === 'forward' && report ? await aboveOf(report, now) : undefined
      return decide(act, input, report, { person: caller, groups, above, settings, now })
    })
    if (saved) carryOutLater(saved)
    return result as never
  })

/** Where a report goes that the town passes on; undefined where the village still sends it to the town. */
async function aboveOf(report: Report, now: Date): Promise<Seat | undefined> {
  if (!report.town) return undefined
  const { people, offices } = await aroundOf(report, now)
  return seatAbove(report, people, offices, now)
}
