import { volunteer as method } from '../../types/api/link/volunteer'
import { handler } from '../kernel/handler'
import { maySet } from './domain/service'
import { serviceAct } from './serviceAct'

/** 自愿联户: kept beside the reason why nobody would ask; age needs none on file. */
export const volunteer = handler(method, (input, { caller, now }) => {
  const { memberId, act: id, volunteers } = input
  return serviceAct(
    memberId,
    { id, act: 'volunteer', caller, now, input, may: maySet(caller, now) },
    ({ exemption, ...service }) => ({
      ...service,
      exemption: { reason: exemption?.reason ?? 'age', volunteers }
    })
  )
})
