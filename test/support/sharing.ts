import { settled, type memoryVillage } from './memoryVillage'
import type { PersonKey } from './world'

/** What the tests of shared matters do in the village in memory. */
export const sharing = (village: ReturnType<typeof memoryVillage>) => ({
  /** Somebody’s matter with a line that everybody sees once it was checked. */
  async shared(text = '桥头的路灯', who: PersonKey = 'a.resident'): Promise<string> {
    const id = await village.submit(who, '我家门口的路灯坏了，孩子摔了。')
    await village.act('a.officer', 'share', id, { text })
    await settled()
    return id
  },
  /** What somebody sees of everybody’s matters. */
  seen: async (who: PersonKey = 'a.loner') => (await village.call(who, 'matter.shared', {})).rows
})
