import { withdrawCare as method } from '../../types/api/household/withdrawCare'
import { handler } from '../kernel/handler'
import { actOnCare } from '../domain/household/care/act'
import { afterWithdrawing, mayWithdraw } from '../domain/household/care/rules'

/** What is withdrawn is gone from the store with the same write. */
export const withdrawCare = handler(method, (input, call) =>
  actOnCare(input, call, {
    act: 'withdraw',
    may: mayWithdraw,
    after: (before) => afterWithdrawing(before, input.items)
  })
)
