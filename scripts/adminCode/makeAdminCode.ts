import { printed } from '../../cloudfunctions/kernel/code'
import { lastingPosts } from '../../cloudfunctions/kernel/person'
import { newAdminCode } from '../../cloudfunctions/domain/tree/adminCode'
import type { Store } from '../../demo/store'

/** Whether nobody administers one of the counties on file, or there is none yet. */
export async function lacksAdmin({ collection }: Store, now: Date): Promise<boolean> {
  const { data: roots } = await collection('organizations').where({ parentId: null }).limit(50).get()
  for (const { _id } of roots) {
    const { data } = await collection('persons')
      .where({ postKeys: `admin@${_id}` })
      .limit(100)
      .get()
    const held = data.flatMap((person) => lastingPosts(person, now))
    if (!held.some(({ role, nodeId }) => role === 'admin' && nodeId === _id)) return true
  }
  return roots.length === 0
}

/**
 * Makes the one-time code, which takes the place of one made before; only its hash is stored.
 * @returns the code as it is printed
 * @throws Error where there is an administrator already
 */
export async function makeAdminCode(store: Store, now: Date): Promise<string> {
  if (!(await lacksAdmin(store, now))) throw new Error('there is an administrator already')
  const { code, stored } = newAdminCode(now)
  const { _id, ...data } = stored
  await store.collection('adminCodes').doc(_id).set({ data })
  return printed(code)
}
