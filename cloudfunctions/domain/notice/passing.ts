import { groupIdOf, groupKeyOf } from '../../../types/domain/tiers'
import type { KindOf } from '../../kernel/nodes'
import { lastingPosts, type Person } from '../../kernel/person'
import { leads } from '../contactGroup/groupsOf'
import type { NoticeState } from './notice'

/** Where somebody may pass a notice on to, and from which group they have it. */
export interface Passage {
  groupId: string
  from: string
}

/**
 * One tier down each (domain.md §2): from a town’s group its villages’ officers to the village’s, from a
 * village’s group its members to their own. Groups it has reached already are among them. Pure.
 */
export function passages(
  notice: Pick<NoticeState, 'sent'>,
  person: Person,
  groups: string[],
  kindOf: KindOf,
  now: Date
): Passage[] {
  const own = [groupIdOf('households', person._id), groupIdOf('city', person._id)]
  const paths = lastingPosts(person, now).map(({ path }) => path)
  const below = (from: string): string[] => {
    const key = groupKeyOf(from)
    if (key?.tier === 'village') return own
    if (key?.tier !== 'town') return []
    return paths
      .filter((path) => path.includes(key.subject))
      .flatMap((path) => path.filter((nodeId) => kindOf(nodeId) === 'village'))
      .map((nodeId) => groupIdOf('village', nodeId))
  }
  const found = notice.sent
    .filter(({ groupId }) => groups.includes(groupId))
    .flatMap(({ groupId: from }) => below(from).map((groupId) => ({ groupId, from })))
    .filter(({ groupId }) => leads(person, groupId, kindOf, now))
  return found.filter(({ groupId }, index) => found.findIndex((one) => one.groupId === groupId) === index)
}
