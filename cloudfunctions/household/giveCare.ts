import { giveCare as method } from '../../types/api/household/giveCare'
import { handler } from '../kernel/handler'
import { actOnCare } from '../domain/household/care/act'
import { afterGiving, mayGive } from '../domain/household/care/rules'

/** Nobody is told: whoever may know finds it with the household, as long as the consent holds. */
export const giveCare = handler(method, (input, call) =>
  actOnCare(input, call, {
    act: 'give',
    may: mayGive,
    after: (before, by) => afterGiving(before, input.items, call.now, by)
  })
)
