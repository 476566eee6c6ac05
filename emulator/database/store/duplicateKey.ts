import { refused, WireError } from '../../wireError'
import { indexedAt } from '../values/path'
import type { Document } from '../values/types'
import type { Collection, Index } from './catalog'

/** The error of a document whose key a unique index already holds, worded as the real database words it. */
export function duplicateKey(collection: Collection, index: Index, document: Document): WireError {
  const values = index.fields.map(({ path }) => `${path}: ${shown(indexedAt(document, path).values)}`)
  return refused(
    `E11000 duplicate key error collection: ${collection.name} index: ${index.name} dup key: { ${values.join(', ')} }`
  )
}

/** Whether something was refused since its key is taken. */
export function isDuplicateKey(error: unknown): error is WireError {
  return error instanceof WireError && error.message.startsWith('E11000')
}

function shown(values: unknown[]): string {
  return values.map((value) => JSON.stringify(value ?? null)).join(' | ')
}
