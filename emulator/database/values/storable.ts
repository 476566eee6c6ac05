import { randomBytes } from 'node:crypto'
import { refused, unsupported } from '../../wireError'
import { isPlainObject, type Document } from './types'

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
  refuseRegularExpressions(document)
  return document
}

function refuseRegularExpressions(value: unknown): void {
  if (value instanceof RegExp) throw unsupported('storing a regular expression')
  if (typeof value !== 'object' || value === null || value instanceof Date) return
  for (const item of Array.isArray(value) ? value : isPlainObject(value) ? Object.values(value) : []) {
    if (typeof item === 'object' && item !== null) refuseRegularExpressions(item)
  }
}
