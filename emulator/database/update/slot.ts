import { refused, unsupported, type WireError } from '../../wireError'
import { isPlace, namesOf } from '../values/path'
import { fieldOf, isPlainObject } from '../values/types'

/** The place in a document that an update path points at. */
export interface Slot {
  path: string
  /** undefined when there is nothing yet */
  value: unknown
  set(value: unknown): void
  remove(): void
}

/**
 * Finds the place of a path, making the objects on the way.
 *
 * @throws WireError when the way leads through a value that has no fields, as the real database refuses it
 */
export function slotToWrite(document: Record<string, unknown>, path: string): Slot {
  return slot(document, path, (container, name) => {
    const made = {}
    put(container, name, made)
    return made
  })
}

/** Finds the place of a path; undefined when it leads nowhere. */
export function existingSlot(document: Record<string, unknown>, path: string): Slot | undefined {
  const names = namesOf(path)
  let container: unknown = document
  for (const name of names.slice(0, -1)) container = child(container, name)
  const last = names.at(-1)!
  const exists = Array.isArray(container)
    ? isPlace(last) && Number(last) < container.length
    : isPlainObject(container) && fieldOf(container, last) !== undefined
  return exists ? slot(document, path, () => undefined) : undefined
}

type Container = Record<string, unknown> | unknown[]

function slot(
  document: Record<string, unknown>,
  path: string,
  make: (container: Container, name: string) => unknown
): Slot {
  const names = namesOf(path)
  if (names.some((name) => name === ''))
    throw refused(`The update path '${path}' contains an empty field name`)
  if (names.some((name) => name.startsWith('$'))) throw unsupported(`the positional path '${path}'`)
  let container: Container = document
  let before = ''
  const makeUnlessNull = (parent: Container, name: string) =>
    child(parent, name) === null ? null : make(parent, name)
  names.slice(0, -1).forEach((name, i) => {
    const next = child(checked(container, name, before), name) ?? makeUnlessNull(container, name)
    if (!Array.isArray(next) && !isPlainObject(next)) throw noField(names[i + 1]!, name, next)
    container = next
    before = name
  })
  const last = names.at(-1)!
  const place = checked(container, last, before)
  return {
    path,
    value: child(place, last),
    set: (value) => put(place, last, value),
    remove: () => {
      if (Array.isArray(place)) place[Number(last)] = null
      else delete place[last]
    }
  }
}

function checked(container: Container, name: string, before: string): Container {
  if (Array.isArray(container) && !isPlace(name)) throw noField(name, before, container)
  return container
}

function noField(name: string, parent: string, value: unknown): WireError {
  return refused(`Cannot create field '${name}' in element {${parent}: ${JSON.stringify(value)}}`)
}

function child(container: unknown, name: string): unknown {
  if (Array.isArray(container)) return isPlace(name) ? (container as unknown[])[Number(name)] : undefined
  return isPlainObject(container) ? fieldOf(container, name) : undefined
}

function put(container: Container, name: string, value: unknown): void {
  if (!Array.isArray(container)) {
    Object.defineProperty(container, name, { value, writable: true, enumerable: true, configurable: true })
    return
  }
  while (container.length < Number(name)) container.push(null)
  container[Number(name)] = value
}
