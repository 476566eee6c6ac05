import type { Scope } from '../expression/expression'
import { isPlainObject } from '../values/types'
import { isTree, type Tree } from './tree'

type Fields = Record<string, unknown>

const withValues = (entries: (readonly [string, unknown])[]): Fields =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined))

/** Goes into objects and into the objects of arrays; `other` says what any other value becomes. */
function within(
  value: unknown,
  inside: (fields: Fields) => Fields,
  other: (value: unknown) => unknown
): unknown {
  if (isPlainObject(value)) return inside(value)
  if (!Array.isArray(value)) return other(value)
  return value.map((item) => within(item, inside, other)).filter((item) => item !== undefined)
}

/** The fields that a projection names, in the order of the document; an object for what is none where it computes some. */
export function included(tree: Tree, fields: Fields): Fields {
  return withValues(
    Object.entries(fields).map(([name, value]) => {
      const node = tree.get(name)
      if (node === undefined) return [name, undefined]
      if (isTree(node))
        return [
          name,
          within(
            value,
            (inner) => included(node, inner),
            () => (computes(node) ? {} : undefined)
          )
        ]
      if (node.kind === 'compute') return [name, undefined]
      return [name, node.kind === 'change' ? node.change(value) : value]
    })
  )
}

/** All fields but those that a projection leaves out. */
export function excluded(tree: Tree, fields: Fields): Fields {
  return withValues(
    Object.entries(fields).map(([name, value]) => {
      const node = tree.get(name)
      if (isTree(node))
        return [
          name,
          within(
            value,
            (inner) => excluded(node, inner),
            (other) => other
          )
        ]
      if (node?.kind === 'exclude') return [name, undefined]
      return [name, node?.kind === 'change' ? node.change(value) : value]
    })
  )
}

/**
 * Puts the computed fields of a projection into a document. In an array every element gets them; what is no object
 * on their way is replaced by one.
 */
export function computed(tree: Tree, fields: Fields, scope: Scope): Fields {
  const made: Fields = { ...fields }
  for (const [name, node] of tree) {
    if (isTree(node)) {
      if (!computes(node)) continue
      const inside = (inner: Fields) => computed(node, inner, scope)
      made[name] = within(made[name], inside, () => inside({}))
    } else if (node.kind === 'compute') {
      const value = node.expression(scope)
      if (value === undefined) delete made[name]
      else made[name] = value
    }
  }
  return made
}

const computes = (tree: Tree): boolean =>
  [...tree.values()].some((node) => (isTree(node) ? computes(node) : node.kind === 'compute'))
