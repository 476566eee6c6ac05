import type { StoredItem } from '../../../cloudfunctions/domain/contactGroup/feed'
import { writeFeed } from '../../../cloudfunctions/domain/contactGroup/writeFeed'
import { valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf, type PersonKey } from '../../support/world'

let made = 0

/** What is told in the groups of a test world, one after the other, and what of it somebody has not read. */
export function telling(cloud: TestCloud) {
  let clock = Date.UTC(2026, 10, 1)
  const listOf = async (who: string) => valueOf(await cloud.call(who, 'group.list', {})).groups
  return {
    listOf,
    /** Tells something in a group; returns when. */
    async tell(groupId: string, by: PersonKey, text = '一句话'): Promise<Date> {
      const at = new Date((clock += 1000))
      const sourceId = `notice-${String((made += 1)).padStart(5, '0')}`
      const said = { kind: 'notice' as const, topic: 'work' as const, text, photos: [] }
      await writeFeed({ ...said, groupId, sourceId, rev: 1, by: { id: personIdOf(by), name: by }, at }, at)
      return at
    },
    /** The keys of what a group was told, the oldest first. */
    keysIn: async (groupId: string): Promise<string[]> =>
      (await cloud.admin.all<StoredItem>('feed'))
        .filter((one) => one.groupId === groupId)
        .map(({ key }) => key)
        .sort(),
    unreadOf: async (who: string, groupId: string): Promise<number> =>
      (await listOf(who)).find(({ id }) => id === groupId)!.unread,
    seen: (who: string, groupId: string, key: string) => cloud.call(who, 'group.seen', { groupId, key }),
    async clear(): Promise<void> {
      for (const name of ['feed', 'feedMarks'])
        for (const { _id } of await cloud.admin.all<{ _id: string }>(name))
          await cloud.admin.remove(name, _id)
    }
  }
}
