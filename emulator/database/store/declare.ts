import type { CollectionDeclaration } from '../contract'
import type { Index } from './catalog'
import type { Store } from './store'

const INDEXES_AT_MOST = 20

/**
 * Makes the declared collections exist with exactly the declared indexes, building those that are new or were
 * declared otherwise and dropping those no longer declared. Other collections are left as they are.
 *
 * @throws Error when an index has no name or no keys, or a collection more indexes than it may have; WireError
 *   when documents already there break a unique index
 */
export function declareCollections(store: Store, declared: Record<string, CollectionDeclaration>): void {
  for (const [name, { indexes }] of Object.entries(declared)) {
    if (indexes.length > INDEXES_AT_MOST) {
      throw new Error(`${name}: ${indexes.length} indexes, at most ${INDEXES_AT_MOST} are possible`)
    }
  }
  // One write for all: each waits for the disk.
  store.write(() => {
    for (const [name, { indexes }] of Object.entries(declared)) declareOne(store, name, indexes)
    store.catalog.save()
  })
}

function declareOne(store: Store, name: string, indexes: CollectionDeclaration['indexes']): void {
  const collection = store.catalog.get(name) ?? store.catalog.addCollection(name)
  const wanted = indexes.map((index) => described(name, index))
  for (const kept of collection.indexes.slice(1)) {
    if (!wanted.some((index) => shape(index) === shape(kept))) store.drop(collection, kept)
  }
  for (const index of wanted) {
    if (collection.indexes.some((kept) => shape(index) === shape(kept))) continue
    store.build(collection, store.catalog.addIndex(collection, index))
  }
}

type Described = Pick<Index, 'name' | 'fields' | 'unique'>

function described(collection: string, declared: CollectionDeclaration['indexes'][number]): Described {
  const fields = Object.entries(declared.keys).map(([path, direction]) => ({ path, direction }))
  if (!declared.name || fields.length === 0) {
    throw new Error(`${collection}: an index needs a name and at least one key`)
  }
  return { name: declared.name, fields, unique: declared.unique ?? false }
}

function shape({ name, fields, unique }: Described): string {
  return JSON.stringify({ name, keys: fields.map(({ path, direction }) => [path, direction]), unique })
}
