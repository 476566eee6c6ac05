import type { Database as Table } from 'lmdb'

/** An index as it is kept: its number begins every one of its keys. */
export interface Index {
  number: number
  name: string
  fields: { path: string; direction: 1 | -1 }[]
  unique: boolean
  /** the paths at which some document has had an array: there, one document may stand in several places */
  arrays: string[]
}

/** A collection as it is kept. The first of its indexes is always the one on `_id`. */
export interface Collection {
  number: number
  name: string
  indexes: Index[]
}

export interface Kept {
  nextNumber: number
  collections: Collection[]
}

const KEY = 'catalog'

/** Which collections and indexes there are. Changes are made in memory and kept by `save`. */
export class Catalog {
  private kept: Kept = { nextNumber: 1, collections: [] }
  private byName = new Map<string, Collection>()

  constructor(private readonly table: Table<Kept, string>) {
    this.reload()
  }

  /** Forgets changes that were not saved. */
  reload(): void {
    this.kept = this.table.get(KEY) ?? { nextNumber: 1, collections: [] }
    this.byName = new Map(this.kept.collections.map((collection) => [collection.name, collection]))
  }

  get(name: string): Collection | undefined {
    return this.byName.get(name)
  }

  all(): Collection[] {
    return this.kept.collections
  }

  /** Adds a collection with its index on `_id`. */
  addCollection(name: string): Collection {
    const collection: Collection = { number: this.kept.nextNumber++, name, indexes: [] }
    this.kept.collections.push(collection)
    this.byName.set(name, collection)
    this.addIndex(collection, { name: '_id_', fields: [{ path: '_id', direction: 1 }], unique: true })
    return collection
  }

  addIndex(collection: Collection, index: Pick<Index, 'name' | 'fields' | 'unique'>): Index {
    const added: Index = { ...index, number: this.kept.nextNumber++, arrays: [] }
    collection.indexes.push(added)
    return added
  }

  removeIndex(collection: Collection, index: Index): void {
    collection.indexes = collection.indexes.filter((other) => other !== index)
  }

  /** Writes the catalog within the current write. */
  save(): void {
    this.table.putSync(KEY, this.kept)
  }
}
