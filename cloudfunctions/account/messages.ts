import { messages as method } from '../../types/api/account/messages'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { rowOf } from '../domain/account/row'
import { toldTo } from './toldTo'

/**
 * What was told to the caller, to the caller’s household, and to the offices the caller sits in: a village’s, or the
 * town’s; and of those for whom the caller stands in, what is told to them for their service.
 */
export const messages = handler(method, async ({ after }, { caller, now }) => {
  // Only the latest of a line has a key.
  const key = after ? _.and([_.gt(''), _.lt(after)]) : _.gt('')
  const { data } = await collection('messages')
    .where(toldTo(caller, { key }, now))
    .orderBy('key', 'desc')
    .limit(pageSize + 1)
    .get()
  const shown = data.slice(0, pageSize)
  return {
    rows: shown.map((message) => rowOf(message)),
    after: data.length > pageSize ? shown.at(-1)!.key : null
  }
})
