import { alerts as method } from '../../types/api/account/alerts'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { settingsAt } from '../kernel/settings'

export const alerts = handler(method, async (_input, { caller, now }) => {
  const [{ data }, { quietHours }] = await Promise.all([
    collection('consents').doc(caller._id).get(),
    settingsAt(caller.path, now)
  ])
  return { own: data?.quiet ?? null, village: quietHours, left: data?.left ?? {} }
})
