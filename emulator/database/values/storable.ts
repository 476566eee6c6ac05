import { calculateObjectSize } from 'bson'
import { randomBytes } from 'node:crypto'
import { refused, unsupported } from '../../wireError'
import { isPlainObject, type Document } from './types'

const DEEPEST = 200
const LARGEST = 16 * 1024 * 1024

/** An id as the cloud makes them: 32 hex digits. */
export function newId(): string {
  return randomBytes(16).toString('hex')
}

/** The document itself, once it is known that the database takes it. @throws WireError when it does not */
export function storable(document: Document): Document {
  const { _id } = document
  if (Array.isArray(_id) || _id === undefined || _id instanceof RegExp) {
    throw refused(`The '_id' value cannot be of type ${_id === undefined ? 'undefined' : 'array or regex'}`)
  }
  for (const name of Object.keys(document)) {
    if (name.startsWith('$')) {
      throw refused(`The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`)
    }
  }
  checkWithin(document, 1)
  const size = calculateObjectSize(document)
  if (size > LARGEST)
    throw refused(`object to insert too large. size in bytes: ${size}, max size: ${LARGEST}`)
  return document
}

function checkWithin(value: unknown, depth: number): void {
  if (value instanceof RegExp) throw unsupported('storing a regular expression')
  if (typeof value !== 'object' || value === null || value instanceof Date) return
  if (depth > DEEPEST) throw refused(`Document exceeds maximum nested object depth: ${DEEPEST}`)
  for (const item of Array.isArray(value) ? value : isPlainObject(value) ? Object.values(value) : []) {
    if (typeof item === 'object' && item !== null) checkWithin(item, depth + 1)
  }
}
