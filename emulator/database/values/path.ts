import { fieldOf, isPlainObject } from './types'

const splitPaths = new Map<string, string[]>()

/** The names in a dotted path. */
export function namesOf(path: string): string[] {
  let names = splitPaths.get(path)
  if (!names) {
    names = path.split('.')
    if (splitPaths.size > 10_000) splitPaths.clear()
    splitPaths.set(path, names)
  }
  return names
}

/** True for a name that may be the place in an array. */
export function isPlace(name: string): boolean {
  return /^\d+$/.test(name)
}

function collect(value: unknown, names: string[], depth: number, found: unknown[]): void {
  if (depth === names.length) {
    found.push(value)
    return
  }
  const name = names[depth]!
  if (Array.isArray(value)) {
    if (isPlace(name) && Number(name) < value.length) collect(value[Number(name)], names, depth + 1, found)
    for (const item of value) if (isPlainObject(item)) collect(item, names, depth, found)
  } else if (isPlainObject(value)) {
    collect(fieldOf(value, name), names, depth + 1, found)
  } else {
    found.push(undefined)
  }
}

/**
 * What stands at a dotted path, as a query sees it: one value, or one for every element of an array on the way.
 * A missing field is undefined; the elements of an array without any fields add nothing.
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  const names = namesOf(path)
  if (names.length === 1 && isPlainObject(document)) return [fieldOf(document, path)]
  const found: unknown[] = []
  collect(document, names, 0, found)
  return found
}

/** The values a condition on this path is tried against: each value found and, for an array, each element too. */
export function candidatesAt(document: unknown, path: string): unknown[] {
  const found = valuesAt(document, path)
  if (!found.some(Array.isArray)) return found
  return found.flatMap((value) => (Array.isArray(value) ? [...(value as unknown[]), value] : [value]))
}

/** The values an index holds for this path, and whether an array was met. Undefined stands for "no element". */
export function indexedAt(document: unknown, path: string): { values: unknown[]; array: boolean } {
  const found = valuesAt(document, path)
  if (found.length === 1 && !Array.isArray(found[0])) return { values: [found[0] ?? null], array: false }
  if (found.length === 0) return { values: [undefined], array: true }
  const values = found.flatMap((value) => {
    if (!Array.isArray(value)) return [value ?? null]
    return value.length ? (value as unknown[]).map((item) => item ?? null) : [undefined]
  })
  return { values, array: true }
}
