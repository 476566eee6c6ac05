import fs from 'node:fs'
import type { CollectionDeclaration } from './database/contract'
import { readJsonFile } from './jsonFile'

export type Collections = Record<string, CollectionDeclaration>

/** The declared collections, read again when the file changed. */
export class CollectionsFile {
  private stamp: number | undefined

  constructor(private readonly file: string) {}

  /** @throws Error when the file is missing or is not an object of collections */
  read(): Collections {
    this.stamp = this.stampNow()
    const collections = readJsonFile(this.file, undefined)
    if (typeof collections !== 'object' || collections === null || Array.isArray(collections)) {
      throw new Error(`${this.file} does not declare collections`)
    }
    return collections as Collections
  }

  /** The collections when they changed since the last reading, else undefined. */
  readChanged(): Collections | undefined {
    const now = this.stampNow()
    return now !== undefined && now !== this.stamp ? this.read() : undefined
  }

  private stampNow(): number | undefined {
    return fs.statSync(this.file, { throwIfNoEntry: false })?.mtimeMs
  }
}
