import { refused } from '../../wireError'
import type { Expression } from '../expression/expression'
import { namesOf } from '../values/path'

/** What becomes of one field: kept, left out, computed, or kept with its value changed. */
export type Leaf =
  | { kind: 'include' }
  | { kind: 'exclude' }
  | { kind: 'compute'; expression: Expression }
  | { kind: 'change'; change: (value: unknown) => unknown; includes: boolean }

/** A projection, field by field, in the order in which it was written. */
export type Tree = Map<string, Leaf | Tree>

export const isTree = (node: Leaf | Tree | undefined): node is Tree => node instanceof Map

/** Puts a leaf at a dotted path. @throws WireError where the path meets another one */
export function addLeaf(tree: Tree, path: string, leaf: Leaf): void {
  const names = namesOf(path)
  if (names.some((name) => name === '' || name.startsWith('$')))
    throw refused(`FieldPath field names may not be empty nor start with '$': '${path}'`)
  let place = tree
  for (const name of names.slice(0, -1)) {
    const next = place.get(name) ?? new Map<string, Leaf | Tree>()
    if (!isTree(next)) throw collision(path)
    place.set(name, next)
    place = next
  }
  const last = names.at(-1)!
  if (place.has(last)) throw collision(path)
  place.set(last, leaf)
}

const collision = (path: string) => refused(`Invalid projection: path collision at ${path}`)

/** Every leaf with its path. */
export function leavesOf(tree: Tree, before = ''): { path: string; leaf: Leaf }[] {
  return [...tree].flatMap(([name, node]) =>
    isTree(node) ? leavesOf(node, `${before}${name}.`) : [{ path: `${before}${name}`, leaf: node }]
  )
}
