import { messages as method } from '../../types/api/account/messages'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { readsAs } from './domain/readers'
import { rowOf } from './domain/row'
import type { StoredMessage } from './sending/stored'

/** What was told to the caller, to the caller’s household, and to the offices the caller sits in: a village’s, or the town’s. */
export const messages = handler(method, async ({ after }, { caller, now }) => {
  const { data } = await collection<StoredMessage>('messages')
    // Whom a matter is about hears nothing of it in an office’s inbox either (boundaries.md).
    .where({
      to: _.in(readsAs(caller, now)),
      by: _.neq(caller._id),
      about: _.neq(caller._id),
      // Only the latest of a line has a key.
      key: after ? _.and([_.gt(''), _.lt(after)]) : _.gt('')
    })
    .orderBy('key', 'desc')
    .limit(pageSize + 1)
    .get()
  const shown = data.slice(0, pageSize)
  return {
    rows: shown.map((message) => rowOf(message)),
    after: data.length > pageSize ? shown.at(-1)!.key : null
  }
})
