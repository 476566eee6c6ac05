import { refused } from '../../wireError'
import { compile } from '../expression/compile'
import { isPlainObject } from '../values/types'
import { addLeaf, leavesOf, type Leaf, type Tree } from './tree'

type Fields = Record<string, unknown>

/** A stage's field that stands for itself alone: a number and a truth value keep or leave out in `$project`. */
const projectLeaf = (value: unknown): Leaf => {
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: value ? 'include' : 'exclude' }
  return { kind: 'compute', expression: compile(value) }
}
const addedLeaf = (value: unknown): Leaf => ({ kind: 'compute', expression: compile(value) })

function treeOf(spec: Fields, leafOf: (value: unknown) => Leaf): Tree {
  const tree: Tree = new Map()
  const add = (fields: Fields, before: string): void => {
    for (const [name, value] of Object.entries(fields)) {
      const path = `${before}${name}`
      const inner = isPlainObject(value) && !Object.keys(value)[0]?.startsWith('$')
      if (!inner) addLeaf(tree, path, leafOf(value))
      else if (Object.keys(value).length > 0) add(value, `${path}.`)
      else throw refused(`an empty object is not a valid value. Found empty object at path ${path}`)
    }
  }
  add(spec, '')
  return tree
}

function fieldsIn(stage: string, spec: unknown): Fields {
  if (isPlainObject(spec) && Object.keys(spec).length > 0) return spec
  throw refused(`${stage} specification must be an object with at least one field`)
}

/** Whether a projection leaves out what it names. @throws WireError where it does both */
export function excludes(tree: Tree): boolean {
  const leaves = leavesOf(tree).filter(({ path, leaf }) => path !== '_id' || leaf.kind === 'compute')
  const out = leaves.find(({ leaf }) => leaf.kind === 'exclude')
  const kept = leaves.find(({ leaf }) => leaf.kind !== 'exclude' && (leaf.kind !== 'change' || leaf.includes))
  if (out && kept) throw refused(`Cannot do exclusion on field ${out.path} in inclusion projection`)
  if (kept) return false
  const id = tree.get('_id')
  return out !== undefined || !(id && 'kind' in id && id.kind === 'include')
}

/** The fields of a `$project`. @throws WireError for a projection that the real database refuses */
export const projectTree = (spec: unknown): Tree => treeOf(fieldsIn('$project', spec), projectLeaf)

/** The fields of an `$addFields`. @throws WireError for one that the real database refuses */
export const addFieldsTree = (spec: unknown): Tree => treeOf(fieldsIn('$addFields', spec), addedLeaf)

/** An inclusion keeps `_id` unless it says otherwise. */
export function withId(tree: Tree): Tree {
  const id = tree.get('_id')
  if (id === undefined) return new Map([['_id', { kind: 'include' as const }], ...tree])
  if (!('kind' in id) || id.kind !== 'exclude') return tree
  return new Map([...tree].filter(([name]) => name !== '_id'))
}
