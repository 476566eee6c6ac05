import { find, type Source } from '../query/find'
import type { Collection } from '../store/catalog'
import type { Store } from '../store/store'
import type { Document } from '../values/types'
import type { Place } from './place'
import type { Transactions } from './transactions'

/**
 * The store itself, outside of every transaction. Writes belong inside `Store.write`.
 *
 * A write that meets a document of an open transaction throws Locked: it has to wait until that one ends.
 */
export function directPlace(store: Store, transactions: Transactions, source: Source): Place {
  const claim = (collection: Collection, document: Document) =>
    transactions.claimOutside(collection, document._id)
  return {
    source,
    find: (collection, search) => find(source, collection, search),
    insert(collection, document) {
      claim(collection, document)
      store.insert(collection, document)
    },
    replace(collection, before, after) {
      claim(collection, before.document)
      store.replace(collection, before.record, before.document, after)
    },
    remove(collection, before) {
      claim(collection, before.document)
      store.remove(collection, before.record, before.document)
    }
  }
}
