import type { Store } from '../../demo/store'

/** The key of the latest item of a group’s feed. Throws where it is not about the document named. */
export async function feedOf(store: Store, groupId: string, about: string): Promise<string> {
  const { data } = await store.collection('feed').where({ groupId }).orderBy('key', 'desc').limit(1).get()
  if (!data[0] || !JSON.stringify(data[0]).includes(about)) throw new Error(`${about} is not in the feed`)
  return data[0].key
}
