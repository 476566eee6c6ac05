import { exempt as method } from '../../types/api/link/exempt'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { ageOf } from '../domain/link/candidate'
import { maySet } from '../domain/link/service'
import { serviceAct } from './serviceAct'

/** Not asked to link (S2); who volunteers stays a volunteer. Never a reason against applying. */
export const exempt = handler(method, async (input, { caller, now }) => {
  const { memberId, act: id, reason } = input
  const { answer } = await serviceAct(
    memberId,
    { id, act: 'exempt', caller, now, input, may: maySet(caller, now) },
    async ({ exemption, ...service }, { path }) => {
      if (
        reason === 'age' &&
        service.born &&
        ageOf(service.born, now) < (await settingsAt(path, now)).exemptAge
      )
        throw new Refusal('AGE_NOT_REACHED')
      return reason
        ? { ...service, exemption: { reason, volunteers: exemption?.volunteers ?? false } }
        : service
    }
  )
  return answer
})
