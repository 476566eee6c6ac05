import { consent as method } from '../../types/api/account/consent'
import { handler } from '../kernel/handler'
import { addConsents } from './consents'

export const consent = handler(method, async ({ act, accepted }, { caller }) => {
  await addConsents(caller._id, act, accepted)
  return { accepted }
})
