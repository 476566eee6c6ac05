import { valueOf } from '../answers'
import { chatOf, cloudIdOf } from '../chats'
import { freshId } from '../ids'
import { announced, memberA, text, topic, villageA } from '../notices'
import type { OtherSamples } from './sample'
import type { TestCloud } from '../startTestCloud'

const groupId = villageA
const fromChat = (cloud: TestCloud) => cloudIdOf(cloud, 'a.officer', chatOf(cloud, 'a.officer'))

export const groupSamples: OtherSamples<'group'> = {
  'group.entry': {
    who: 'a.officer',
    prepare: async (cloud) => {
      const cloudId = fromChat(cloud)
      valueOf(await cloud.call('a.officer', 'group.tie', { groupId, act: freshId(), cloudId }))
      return { cloudId }
    }
  },
  'group.tie': {
    who: 'a.officer',
    prepare: async (cloud) => ({ groupId, act: freshId(), cloudId: fromChat(cloud) })
  },
  'group.untie': {
    who: 'a.officer',
    prepare: async (cloud) => {
      const cloudId = fromChat(cloud)
      valueOf(await cloud.call('a.officer', 'group.tie', { groupId, act: freshId(), cloudId }))
      return { groupId, act: freshId() }
    }
  },
  'group.announce': {
    who: 'a.officer',
    prepare: () => Promise.resolve({ id: freshId('notice'), groupId: villageA, topic, text })
  },
  'group.feed': {
    who: 'a.member',
    prepare: async (cloud) => {
      await announced(cloud)
      return { groupId: villageA }
    }
  },
  'group.list': { who: 'a.member', prepare: (cloud) => announced(cloud).then(() => ({})) },
  'group.open': { who: 'a.member', prepare: async (cloud) => ({ noticeId: await announced(cloud) }) },
  'group.pass': {
    who: 'a.member',
    prepare: async (cloud) => ({ noticeId: await announced(cloud), act: freshId(), groupId: memberA })
  },
  'group.people': { who: 'a.resident', prepare: () => Promise.resolve({ groupId: memberA }) },
  'group.receipts': { who: 'a.officer', prepare: async (cloud) => ({ noticeId: await announced(cloud) }) },
  'group.retract': {
    who: 'a.officer',
    prepare: async (cloud) => ({ noticeId: await announced(cloud), act: freshId(), reason: '时间写错了。' })
  },
  'group.seen': {
    who: 'a.member',
    prepare: async (cloud) => {
      await announced(cloud)
      const [item] = await cloud.admin.all<{ key: string }>('feed')
      return { groupId: villageA, key: item!.key }
    }
  },
  'group.unread': { who: 'a.member', prepare: (cloud) => announced(cloud).then(() => ({})) }
}
