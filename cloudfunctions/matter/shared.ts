import { shared as method } from '../../types/api/matter/shared'
import { pageSize } from '../../types/domain/limits'
import { handler } from '../kernel/handler'
import { villageOn } from '../shared/link/village'
import { sharedRowOf } from './domain/sharedRow'
import { publishedIn } from './published'

export const shared = handler(method, async ({ after }, { caller, now }) => {
  const found = await publishedIn(await villageOn(caller.path, now), after, pageSize)
  return {
    rows: found.published.map(({ line, lead }) => sharedRowOf(line, lead, caller, now)),
    after: found.after
  }
})
