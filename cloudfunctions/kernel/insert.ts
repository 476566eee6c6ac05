import { collection, isDuplicate } from './cloud'

/** Adds a document under the id it brings. Returns false where the id is taken. */
export async function insert(name: string, doc: object): Promise<boolean> {
  try {
    await collection(name).add({ data: doc })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
