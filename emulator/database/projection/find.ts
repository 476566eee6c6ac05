import { refused, unsupported } from '../../wireError'
import { options } from '../query/context'
import { guarded } from '../query/filter'
import { elementTest } from '../query/operators/arrays'
import type { Options } from '../query/mingo'
import { isPlainObject } from '../values/types'
import { excluded, included } from './apply'
import { excludes, withId } from './parse'
import { addLeaf, type Leaf, type Tree } from './tree'

type Fields = Record<string, unknown>

/** `slice` keeps a part of an array; with nothing but slices all the other fields stay. */
function sliced(operand: unknown): Leaf {
  const [first, count] = Array.isArray(operand) ? (operand as unknown[]) : [operand, undefined]
  if (!Number.isInteger(first) || (Array.isArray(operand) && !Number.isInteger(count)))
    throw refused('$slice takes a number, or the numbers to skip and to take')
  if (count !== undefined && Number(count) <= 0)
    throw refused(`$slice limit must be positive: ${String(count)}`)
  const start = Number(first)
  const change = (value: unknown) => {
    if (!Array.isArray(value)) return value
    if (count === undefined) return start < 0 ? value.slice(start) : value.slice(0, start)
    const from = start < 0 ? Math.max(0, value.length + start) : start
    return value.slice(from, from + Number(count))
  }
  return { kind: 'change', change, includes: false }
}

/** `elemMatch` keeps the first element that fulfils a condition, and nothing where none does. */
function firstMatching(operand: unknown): Leaf {
  const matches = elementTest(operand, options as Options)
  const change = (value: unknown) => {
    const found: unknown[] = Array.isArray(value) ? value.filter(matches).slice(0, 1) : []
    return found.length > 0 ? found : undefined
  }
  return { kind: 'change', change, includes: true }
}

function leafOf(path: string, value: unknown): Leaf {
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: value ? 'include' : 'exclude' }
  const [[name, operand] = ['', undefined], ...more] = isPlainObject(value) ? Object.entries(value) : []
  if (more.length === 0 && name === '$slice') return sliced(operand)
  if (more.length === 0 && name === '$elemMatch') return firstMatching(operand)
  throw unsupported(`${name || JSON.stringify(value)} for ${path} in a projection`)
}

/** Applies a projection of `field()`. @throws WireError for one that the real database refuses */
export function projected(documents: Fields[], projection: Fields): Fields[] {
  if (Object.keys(projection).length === 0) return documents
  const tree: Tree = new Map()
  for (const [path, value] of Object.entries(projection))
    addLeaf(
      tree,
      path,
      guarded(() => leafOf(path, value))
    )
  if (excludes(tree)) return documents.map((document) => excluded(tree, document))
  const kept = withId(tree)
  return documents.map((document) => included(kept, document))
}
