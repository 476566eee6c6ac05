import { ledger as method } from '../../types/api/report/ledger'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { nodesOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'

/** Everybody sees the own entries, the town office those it answers for: by time, in no order of rank. */
export const ledger = handler(method, async ({ whose, after }, { caller, now }) => {
  const towns = nodesOf(caller, 'townOffice', now)
  if (whose === 'town' && towns.length === 0) throw new Refusal('NOT_FOUND')
  // What a report’s case goes past somebody for is not read in the ledger either (boundaries.md).
  const scope =
    whose === 'town' ? { nodeId: _.in(towns), about: _.neq(caller._id) } : { personId: caller._id }
  const [{ data }, settings] = await Promise.all([
    collection('ledger')
      .where({ ...scope, ...(after && { key: _.lt(after) }) })
      .orderBy('key', 'desc')
      .limit(pageSize + 1)
      .get(),
    settingsAt(caller.path, now)
  ])
  const shown = data.slice(0, pageSize)
  return {
    rows: shown.map(({ _id, reportId, subject, name, amount, reason, by, at }) => ({
      id: _id,
      reportId,
      subject,
      name,
      amount,
      reason,
      by: by.name,
      at: at.toISOString()
    })),
    after: data.length > pageSize ? shown.at(-1)!.key : null,
    rates: { report: settings.reportReward, year: settings.informationYearly }
  }
})
