import { feed as method } from '../../types/api/group/feed'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { shownAddresses } from '../kernel/addresses'
import { thumbnailOf } from '../kernel/photos'
import { leads, reportsTo } from '../domain/contactGroup/groupsOf'
import { mustBeIn } from '../domain/contactGroup/myGroups'
import { groupRefs } from '../domain/contactGroup/names'
import { itemOf } from '../domain/contactGroup/item'

export const feed = handler(method, async ({ groupId, after }, { caller, now }) => {
  const kindOf = await mustBeIn(caller, groupId, now)
  const { data } = await collection('feed')
    .where({ groupId, ...(after && { key: _.lt(after) }) })
    .orderBy('key', 'desc')
    .limit(pageSize + 1)
    .get()
  const shown = data.slice(0, pageSize)
  const photos = shown.flatMap((item) => (item.retracted ? [] : item.photos))
  const [addresses, [group]] = await Promise.all([
    shownAddresses(
      photos.flatMap((photo) => [...new Set([photo, thumbnailOf(photo)])]),
      now
    ),
    groupRefs(caller, [groupId], now)
  ])
  return {
    group: {
      ...group!,
      acts: [
        ...(leads(caller, groupId, kindOf, now) ? (['announce'] as const) : []),
        ...(reportsTo(caller, groupId, kindOf, now) ? (['report'] as const) : [])
      ]
    },
    rows: shown.map((item) => itemOf(item, caller, addresses, now)),
    after: data.length > pageSize ? shown.at(-1)!.key : null
  }
})
