import { newsCounted, waiting as method, waitingShown } from '../../types/api/account/waiting'
import { askersTrays } from '../../types/domain/trays'
import { _, collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { actsAs, officesOf } from '../kernel/person'
import { cityLinkId, homeLinkId } from '../domain/link/link'
import { rowsOf, type Found } from '../domain/account/waiting'
import { toldTo } from './toldTo'

/** So many of a kind are looked through: more wait for nobody. */
const most = 200

/** One call of the store for everything that waits for somebody, whatever it is about. */
export const waiting = handler(method, async ({ heard }, { caller, now }) => {
  const { _id, householdId } = caller
  const homes = householdId ? [householdId] : []
  const links = [cityLinkId(_id), ...homes.map(homeLinkId)]
  // In the hands of who asked lies what waits for them: found by that, however much they have asked.
  const asked = (id: string) => ({ hands: id, tray: _.in([...askersTrays]), 'asker.id': id })
  const matters = pipeline()
    .match(_.or([asked(_id), ...homes.map((id) => ({ ...asked(id), about: _.neq(_id) }))]))
    .limit(most)
    .project({ subject: 1, stage: 1, dueAt: 1 })
    .done()
  const wishes = pipeline()
    .match({ owners: _.in([_id, ...homes]), stage: 'fulfilled' })
    .limit(most)
    .project({ text: 1, words: 1, dueAt: 1 })
    .done()
  const proposed = pipeline()
    .match(_.or([{ _id: _.in(links) }, { memberIds: _id }]))
    .limit(most)
    .project({ subject: 1, stage: 1, proposal: 1 })
    .done()
  const told = pipeline()
    // Of a moment every message sorts before it with this sign.
    .match(toldTo(caller, { key: _.gt(heard ? `${heard}~` : '') }, now))
    .limit(newsCounted + 1)
    .project({ _id: 1 })
    .done()
  const toDo = pipeline()
    .match({
      hands: _.in([...actsAs(caller, now), ...officesOf(caller, now)]),
      tray: _.in(['collate', 'publish', 'claimed'])
    })
    .limit(most)
    .project({ dueAt: 1 })
    .done()
  const { list } = await collection('persons')
    .aggregate()
    .match({ _id })
    .limit(1)
    .project({ householdId: 1 })
    .lookup({ from: 'matters', pipeline: matters, as: 'matters' })
    .lookup({ from: 'wishes', pipeline: wishes, as: 'wishes' })
    .lookup({ from: 'links', pipeline: proposed, as: 'links' })
    .lookup({ from: 'messages', pipeline: told, as: 'told' })
    .lookup({ from: 'wishes', pipeline: toDo, as: 'toDo' })
    .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'home' })
    .project({ matters: 1, wishes: 1, links: 1, told: 1, toDo: 1, 'home.representativeId': 1 })
    .end()
  const found = (list as Found[])[0]!
  const rows = rowsOf(found, caller)
  return {
    rows: rows.slice(0, waitingShown),
    count: rows.length,
    news: found.told.length,
    wishes: {
      count: found.toDo.length,
      overdue: found.toDo.filter(({ dueAt }) => dueAt && dueAt < now).length
    }
  }
})
