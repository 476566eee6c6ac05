import { mine as method } from '../../types/api/link/mine'
import { pageSize } from '../../types/domain/limits'
import { withoutHistory } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { settingsAt } from '../kernel/settings'
import { hubOf } from '../domain/link/follow'
import { villageOn } from '../domain/link/village'
import { exemptionOf, isAway, volunteers } from '../domain/link/candidate'
import { rowFor } from '../domain/link/view'
import { cut } from './page'

export const mine = handler(method, async ({ after }, { caller, now }) => {
  const [settings, villageId] = await Promise.all([settingsAt(caller.path, now), villageOn(caller.path, now)])
  const { data } = await collection('links')
    .where({ memberIds: caller._id, ...(after && { _id: _.gt(after) }) })
    .orderBy('_id', 'asc')
    .limit(pageSize + 1)
    .field(withoutHistory)
    .get()
  const { shown, after: next } = cut(data, ({ _id }) => _id)
  const { service } = caller
  return {
    rows: shown.map((link) => rowFor(link, villageId, caller, now)),
    after: next,
    service: {
      category: service?.category ?? 'home',
      hub: hubOf(caller, now),
      exempt: exemptionOf(caller, settings, now),
      volunteers: volunteers(caller),
      range: settings.householdsPerMember,
      monthly: isAway(caller)
    }
  }
})
