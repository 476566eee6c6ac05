import type * as z from 'zod/mini'
import type { Method } from '../../types/api/contract'
import type { actOutput } from '../../types/api/report/views'
import type { ReportAct } from '../../types/domain/reports'
import { change } from '../kernel/aggregate'
import { handler, type Handler } from '../kernel/handler'
import { settingsAt } from '../kernel/settings'
import { myGroups } from '../shared/group/myGroups'
import { carryOutLater } from './carry'
import { decide, type ActAnswer, type ActInput } from './domain/decide'
import type { Report } from './domain/report'

/** A handler of an act on an existing report: load, decide, one conditional write, effects afterwards. */
export const actHandler = <M extends Method<z.ZodMiniType<ActInput>, typeof actOutput>>(method: M): Handler =>
  handler(method, async (input, { caller, now }) => {
    const act = method.name.split('.')[1] as ReportAct
    const { groups } = await myGroups(caller, now)
    const { result, saved } = await change<Report, ActAnswer>('reports', input.id, async (report) => {
      const settings = await settingsAt(report?.path ?? [], now)
      return decide(act, input, report, { person: caller, groups, settings, now })
    })
    if (saved) carryOutLater(saved)
    return result as never
  })
