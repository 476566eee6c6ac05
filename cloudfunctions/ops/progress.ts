import { progress as method } from '../../types/api/ops/rewrites'
import { handler } from '../kernel/handler'
import { goOn } from './goOn'
import { rootRunBy } from './root'
import { latest } from './view'

/** Whoever watches does the work: it need not wait for the minute. */
export const progress = handler(method, async (_input, { caller, now }) => {
  rootRunBy(caller, now)
  await goOn(now)
  return latest()
})
