import { tray as method } from '../../types/api/publication/tray'
import { pageSize } from '../../types/domain/limits'
import { withoutHistory } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { officesOf, resortsOf, type Person } from '../kernel/person'
import { momentOf } from '../kernel/keys'
import { decidesAt } from '../domain/publication/decide'

/** By what somebody finds what came to their office. */
const handsOf = (person: Person, now: Date) => [...officesOf(person, now), ...resortsOf(person, now)]

export const tray = handler(method, async ({ after }, { caller, now }) => {
  const { data } = await collection('publications')
    .where(
      // What lies at their nodes, and what came to their office because nobody below could act.
      _.or(
        [{ path: _.in(decidesAt(caller, now)) }, { hands: _.in(handsOf(caller, now)) }].map((lying) => ({
          ...lying,
          state: 'waiting',
          ...(after && { key: _.gt(after) })
        }))
      )
    )
    .orderBy('key', 'asc')
    .limit(pageSize + 1)
    .field(withoutHistory)
    .get()
  const shown = data.slice(0, pageSize)
  return {
    rows: shown.map(({ _id, kind, text, waitingFor, by, key, version }) => ({
      id: _id,
      kind,
      text,
      why: waitingFor!,
      own: by.id === caller._id,
      at: momentOf(key),
      version
    })),
    after: data.length > pageSize ? shown.at(-1)!.key : null
  }
})
