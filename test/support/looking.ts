import { withSeen } from '../../demo/seen'
import type { Admin } from './admin'

/** The input of who looked at the newest there is, unless it says what they looked at. */
export const looking = <Input>(admin: Pick<Admin, 'get'>, name: string, input: Input): Promise<Input> =>
  withSeen(name, input, async ({ collection }, id) => {
    const doc = await admin.get<{ version: number }>(collection, id)
    return doc?.version
  })
