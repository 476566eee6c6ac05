import type { CollectionName } from '../../cloudfunctions/kernel/documents'
import type { Store } from '../../demo/store'

/** Adds a document that is missing; returns 1 where it was written, 0 where somebody was first. */
export async function begin(store: Store, name: CollectionName, doc: object): Promise<number> {
  try {
    await store.collection(name).add({ data: doc })
    return 1
  } catch (error) {
    if (store.isDuplicate(error)) return 0
    throw error
  }
}
