import { hub as method } from '../../types/api/link/hub'
import { handler } from '../kernel/handler'
import { contactOf, covers, holds } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { later } from '../kernel/later'
import { isMemberOf } from '../domain/link/roles'
import { followOne } from './followDue'
import { serviceAct } from './serviceAct'
import { villageOn } from '../domain/link/village'

/**
 * 编组： a member is looked after by a hub of the same village; the matters of the member’s households are sorted
 * there from now on. The households follow right after the answer, or by the timer.
 */
export const hub = handler(
  method,
  async (input, { caller, named, now }) => {
    const { memberId, hubId, act } = input
    const [member, chosen] = [named.get(memberId), named.get(hubId)]
    if (!member || !covers(caller, 'officer', member.path, now)) throw new Refusal('NOT_FOUND')
    const villageId = await villageOn(member.path, now)
    if (!isMemberOf(member, villageId, now)) throw new Refusal('MEMBER_UNKNOWN')
    if (!chosen || !holds(chosen, 'hub', now) || !chosen.path.includes(villageId))
      throw new Refusal('HUB_UNKNOWN')
    const { answer, saved } = await serviceAct(
      memberId,
      { id: act, act: 'hub', caller, now, input, may: () => true, follows: true },
      (service) => ({ ...service, hub: contactOf(chosen) })
    )
    if (saved) later(memberId, followOne(saved, now))
    return answer
  },
  ({ memberId, hubId }) => [memberId, hubId]
)
