import type * as z from 'zod/mini'
import type { Method } from '../../../types/api/contract'
import type { actOutput } from '../../../types/api/report/views'
import type { ReportAct } from '../../../types/domain/reports'
import { actOn, load } from '../../kernel/aggregate'
import { actOf, handler, type Handler } from '../../kernel/handler'
import { myGroups } from '../contactGroup/myGroups'
import type { Seat } from '../tree/seat'
import { seatAbove } from './able'
import { runEffectsLater } from './runEffects'
import { decide, type ActInput } from './decide'
import { aroundOf } from './healing'
import type { Report } from './report'
import { reports } from './reports'

type ActMethod = Method<z.ZodMiniType<ActInput>, typeof actOutput, `report.${ReportAct}`>

/** A handler of an act on an existing report. */
export const actHandler = (method: ActMethod): Handler =>
  handler(method, async (input, { caller, now }) => {
    const act = actOf(method)
    const { groups } = await myGroups(caller, now)
    const read = async () => {
      const doc = await load<Report>(reports, input.id)
      return { doc, above: act === 'forward' && doc ? await aboveOf(doc, now) : undefined }
    }
    const answer = await actOn({
      collection: reports.collection,
      now,
      read,
      pathOf: ({ doc }) => doc?.path ?? [],
      decide: ({ doc, above }, settings) =>
        decide(act, input, doc, { person: caller, groups, above, settings, now }),
      saved: runEffectsLater
    })
    return answer as never
  })

/** Where a report goes that the town passes on; undefined where the village still sends it to the town. */
async function aboveOf(report: Report, now: Date): Promise<Seat | undefined> {
  if (!report.town) return undefined
  const { people, offices } = await aroundOf(report, now)
  return seatAbove(report, people, offices, now)
}
