import { line as method } from '../../types/api/account/line'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { rowOf } from '../domain/account/row'
import { toldTo } from './toldTo'

/** What one line of the caller’s inbox stands for: whoever may not read a message finds nothing of its line. */
export const line = handler(method, async ({ line: id, after }, { caller, now }) => {
  const { data } = await collection('messages')
    .where(toldTo(caller, { line: id, ...(after && { lineKey: _.lt(after) }) }, now))
    .orderBy('lineKey', 'desc')
    .limit(pageSize + 1)
    .get()
  const shown = data.slice(0, pageSize)
  return {
    rows: shown.map((message) => rowOf(message, true)),
    after: data.length > pageSize ? shown.at(-1)!.lineKey! : null
  }
})
