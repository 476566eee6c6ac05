import { volunteer as method } from '../../types/api/link/volunteer'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { exemptionOf } from '../domain/link/candidate'
import { maySet } from '../domain/link/service'
import { serviceAct } from './serviceAct'

/**
 * 自愿联户: kept beside the reason why nobody would ask, which is the one on file or follows from the day of birth.
 * Who is asked like everybody else has nothing to volunteer from.
 */
export const volunteer = handler(method, async (input, { caller, now }) => {
  const { memberId, act: id, volunteers } = input
  const { answer } = await serviceAct(
    memberId,
    { id, act: 'volunteer', caller, now, input, may: maySet(caller, now) },
    async (service, { path }) => {
      const reason = exemptionOf({ service }, await settingsAt(path, now), now)
      if (!reason) throw new Refusal('NOT_EXEMPT')
      return { ...service, exemption: { reason, volunteers } }
    }
  )
  return answer
})
