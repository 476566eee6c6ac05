import { quiet as method } from '../../types/api/account/quiet'
import { handler } from '../kernel/handler'
import { setQuiet } from './consents'

export const quiet = handler(method, async ({ quiet: hours }, { caller }) => {
  await setQuiet(caller._id, hours)
  return { quiet: hours }
})
