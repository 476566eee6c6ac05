import { chatOf, cloudIdOf } from '../chats'
import { freshId } from '../ids'
import type { OtherSamples } from '../samples'
import { valueOf, type TestCloud } from '../startTestCloud'

const groupId = 'v-village-a'
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
  }
}
