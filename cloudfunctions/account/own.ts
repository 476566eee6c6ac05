import { own as method } from '../../types/api/account/own'
import { pageSize } from '../../types/domain/limits'
import { openTrays } from '../../types/domain/trays'
import { openWishTrays } from '../../types/domain/wishes'
import { _, collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { shownAddresses } from '../kernel/addresses'
import { rowFields } from '../domain/matter/views/row'
import { pageOf, rowOf, thumbnailIn, wishFields, type Owned } from '../domain/account/own'

const $ = _.aggregate
const fieldsOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 1]))
/** What others said of the same is not for who asked (`readBy` of a matter's view). */
const told = { told: $.filter({ input: '$history', as: 'step', cond: $.neq(['$$step.act', 'relay']) }) }
/** The photos of the first step that has any. */
const firstPhotos = { photos: $.slice(['$told.photos', 1]) }

/** Both kinds in one call of the store; each is asked for a page, since all of a page may be of one kind. */
export const own = handler(method, async ({ over, after }, { caller, now }) => {
  const { _id, householdId } = caller
  const homes = householdId ? [householdId] : []
  const below = after && { askedKey: _.lt(after) }
  const listed = { tray: over ? 'closed' : _.in(openTrays), ...below }
  const wished = { tray: over ? 'closed' : _.in(openWishTrays), ...below }
  const matters = pipeline()
    .match(
      _.or([
        { 'asker.id': _id, ...listed },
        ...homes.map((id) => ({ 'asker.id': id, about: _.neq(_id), ...listed }))
      ])
    )
    .sort({ askedKey: -1 })
    .limit(pageSize + 1)
    .addFields(told)
    .project({ ...fieldsOf(rowFields), ...firstPhotos })
    .done()
  const wishes = pipeline()
    .match({ owners: _.in([_id, ...homes]), ...wished })
    .sort({ askedKey: -1 })
    .limit(pageSize + 1)
    .addFields(told)
    .project({ ...fieldsOf(wishFields), ...firstPhotos })
    .done()
  const { list } = await collection('persons')
    .aggregate()
    .match({ _id })
    .limit(1)
    .project({ _id: 1 })
    .lookup({ from: 'matters', pipeline: matters, as: 'matters' })
    .lookup({ from: 'wishes', pipeline: wishes, as: 'wishes' })
    .end()
  const page = pageOf(list[0] as Owned, pageSize)
  const addresses = await shownAddresses(
    page.shown.flatMap((one) => thumbnailIn(one) ?? []),
    now
  )
  return { rows: page.shown.map((one) => rowOf(one, addresses, caller, now)), after: page.after }
})
