import { groupIdOf, groupKeyOf } from '../../../types/domain/tiers'
import type { Output } from '../../cloud/methods'

type Tieable = Output<'group.entry'>['mayTie'][number]

/** Whether it is the group of an office: work is talked of there, and not among the households of one member. */
const isWorkGroup = ({ id }: Tieable): boolean => {
  const tier = groupKeyOf(id)?.tier
  return tier === 'village' || tier === 'town'
}

/**
 * The group that fits a chat, judged by the card that was opened from it, since WeChat tells no chat's name: the group
 * of the office whose agenda it was, else the one work group that has no chat yet. Where several would fit nobody is
 * proposed, and the caller says which it is.
 * @param nodeId the office that the card was about, where it was about one
 */
export function fitting(groups: readonly Tieable[], nodeId: string | undefined): Tieable | undefined {
  const offices = nodeId ? [groupIdOf('village', nodeId), groupIdOf('town', nodeId)] : []
  const its = groups.find(({ id }) => offices.includes(id))
  if (its || nodeId) return its
  if (groups.length === 1) return groups[0]
  const [only, other] = groups.filter((group) => isWorkGroup(group) && group.since === null)
  return other ? undefined : only
}
