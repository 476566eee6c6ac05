import { collectionOf, isDuplicate } from './cloud'
import type { CollectionName, Documents } from './documents'

/** Adds a document, or several at once, under the ids they bring. Returns false where an id is taken. */
export const insert = <Name extends CollectionName>(
  name: Name,
  doc: Documents[Name] | Documents[Name][]
): Promise<boolean> => insertOf(name, doc)

/** The same for who knows of a document only that it is an aggregate. */
export async function insertOf(name: CollectionName, doc: object): Promise<boolean> {
  try {
    await collectionOf(name).add({ data: doc })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
