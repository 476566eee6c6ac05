import { open, type Database as Table, type RootDatabase } from 'lmdb'
import type { Kept } from './catalog'

/** The tables of the one lmdb environment. */
export interface Tables {
  root: RootDatabase
  /** what collections and indexes there are */
  catalog: Table<Kept, string>
  /** collection number (4 bytes), record number (6 bytes) → document as text */
  records: Table<string, Buffer>
  /** index number (4 bytes), encoded values, record number (6 bytes) → nothing */
  entries: Table<Buffer, Buffer>
}

/**
 * Opens the environment in a folder, which is made when missing.
 *
 * @param durable whether a write waits until it is on the disk
 */
export function openTables(folder: string, durable: boolean): Tables {
  const root = open({ path: folder, maxDbs: 4, overlappingSync: false, noSync: !durable })
  return {
    root,
    catalog: root.openDB({ name: 'catalog', encoding: 'json' }),
    records: root.openDB({ name: 'records', keyEncoding: 'binary', encoding: 'string' }),
    entries: root.openDB({ name: 'entries', keyEncoding: 'binary', encoding: 'binary' })
  }
}

/** Brings to the disk what was written without waiting for it. */
export function flush(root: RootDatabase): Promise<void> {
  // lmdb's types leave it out.
  const { sync } = root as RootDatabase & { sync(done: (error: Error | null) => void): void }
  return new Promise((resolve, reject) =>
    sync.call(root, (error) => {
      if (error) reject(error)
      else resolve()
    })
  )
}
