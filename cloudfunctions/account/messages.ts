import { messages as method } from '../../types/api/account/messages'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { readsAs, standsInFor } from './domain/readers'
import { rowOf } from './domain/row'
import type { StoredMessage } from './sending/stored'

/**
 * What was told to the caller, to the caller’s household, and to the offices the caller sits in: a village’s, or the
 * town’s; and of those for whom the caller stands in, what is told to them for their service.
 */
export const messages = handler(method, async ({ after }, { caller, now }) => {
  const told = [
    { to: _.in(readsAs(caller, now)) },
    ...standsInFor(caller, now).map(({ id, from }) => ({ to: id, duty: true, at: _.gte(from) }))
  ].map((to) => ({
    ...to,
    by: _.neq(caller._id),
    // Whom a matter is about hears nothing of it in an office’s inbox either (boundaries.md).
    about: _.neq(caller._id),
    // Only the latest of a line has a key.
    key: after ? _.and([_.gt(''), _.lt(after)]) : _.gt('')
  }))
  const { data } = await collection<StoredMessage>('messages')
    .where(told.length === 1 ? told[0] : _.or(told))
    .orderBy('key', 'desc')
    .limit(pageSize + 1)
    .get()
  const shown = data.slice(0, pageSize)
  return {
    rows: shown.map((message) => rowOf(message)),
    after: data.length > pageSize ? shown.at(-1)!.key : null
  }
})
