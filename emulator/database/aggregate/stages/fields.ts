import { computed, excluded, included } from '../../projection/apply'
import { addFieldsTree, excludes, projectTree, withId } from '../../projection/parse'
import { addLeaf, type Tree } from '../../projection/tree'
import { refused } from '../../../wireError'
import { compile } from '../../expression/compile'
import { isPlainObject } from '../../values/types'
import type { Fields, StageOperator } from './stage'

const leafAt = (path: string, leaf: Parameters<typeof addLeaf>[2]): Tree => {
  const tree: Tree = new Map()
  addLeaf(tree, path, leaf)
  return tree
}

/** A document with one more field at a path. */
export const withValue = (document: Fields, path: string, value: unknown): Fields =>
  computed(leafAt(path, { kind: 'compute', expression: () => value }), document, {
    root: document,
    variables: {}
  })

/** A document without what stands at a path. */
export const without = (document: Fields, path: string): Fields =>
  excluded(leafAt(path, { kind: 'exclude' }), document)

/** `$addFields`. */
export const addFields: StageOperator = (documents, value, variables) => {
  const tree = addFieldsTree(value)
  return documents.map((root) => computed(tree, root, { root, variables }))
}

/** `$project`. */
export const project: StageOperator = (documents, value, variables) => {
  const tree = projectTree(value)
  if (excludes(tree)) return documents.map((document) => excluded(tree, document))
  const kept = withId(tree)
  return documents.map((root) => computed(kept, included(kept, root), { root, variables }))
}

/** `$replaceRoot`. */
export const replaceRoot: StageOperator = (documents, value, variables) => {
  if (!isPlainObject(value) || !('newRoot' in value))
    throw refused('no newRoot specified for the $replaceRoot stage')
  const newRoot = compile(value.newRoot)
  return documents.map((root) => {
    const made = newRoot({ root, variables })
    if (!isPlainObject(made)) throw refused("'newRoot' expression must evaluate to an object")
    return made
  })
}
