import { collection } from '../kernel/cloud'
import { insert } from '../kernel/insert'
import { Refusal } from '../kernel/refusal'
import { keyAt } from '../kernel/keys'
import type { Access } from '../domain/household/access'

/**
 * Writes down that something of a household was looked at, once for each act.
 * Errors: ACT_REUSED where the id stands for something else.
 */
export async function recordAccess(access: Omit<Access, 'key'>): Promise<void> {
  const { _id, at, print } = access
  if (await insert('accesses', { ...access, key: keyAt(at, _id) })) return
  const { data } = await collection('accesses').doc(_id).get()
  if (data?.print !== print) throw new Refusal('ACT_REUSED')
}
