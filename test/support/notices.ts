import { groupIdOf } from '../../types/domain/tiers'
import { valueOf } from './answers'
import { freshId } from './ids'
import type { TestCloud } from './startTestCloud'
import { personIdOf } from './world'

export const villageA = groupIdOf('village', 'village-a')
export const townGroup = groupIdOf('town', 'town-1')
export const memberA = groupIdOf('households', personIdOf('a.member'))

export const topic = 'policy' as const
export const text = '陈立秋、周小满都来听：下周三在村部讲新农合的缴费。'

/** A notice told in the feed of a group; by default of village A’s officer in the village’s. */
export async function announced(cloud: TestCloud, groupId = villageA, who = 'a.officer'): Promise<string> {
  const id = freshId('notice')
  valueOf(await cloud.callRaw(who, 'group.announce', { id, groupId, topic, text }))
  await cloud.settled(id)
  return id
}
