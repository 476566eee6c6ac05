import { valueOf } from '../answers'
import { freshId } from '../ids'
import type { OtherSample, VillageMethod } from './sample'
import type { TestCloud } from '../startTestCloud'

/** The line by which village A sees a matter, in words that stand nowhere else. */
export const sharedLine = '暗号七七：桥头的路灯'

/** A matter of village A that everybody there sees. */
export async function sharedOn(cloud: TestCloud, text = sharedLine): Promise<string> {
  const id = freshId('matter')
  valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '我家门口的路灯坏了，孩子摔了一跤。' }))
  valueOf(await cloud.call('a.officer', 'matter.share', { id, act: freshId(), text }))
  await cloud.settled()
  return id
}

export const villageSamples: Record<VillageMethod, OtherSample> = {
  'matter.course': { who: 'a.loner', prepare: async (cloud) => ({ id: await sharedOn(cloud) }) },
  'matter.metoo': {
    who: 'a.loner',
    prepare: async (cloud) => ({
      id: freshId('matter'),
      of: await sharedOn(cloud),
      text: '暗号七七：我家门口也黑。'
    })
  },
  'matter.shared': {
    who: 'a.loner',
    prepare: async (cloud) => {
      await sharedOn(cloud)
      return {}
    }
  }
}
