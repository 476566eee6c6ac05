import { refused } from '../../wireError'
import { namesOf } from '../values/path'
import { fieldOf, isPlainObject } from '../values/types'
import type { Expression, Scope } from './expression'

/**
 * What stands at a path, as an expression sees it: of an array on the way the fields of its objects are collected,
 * and a number in the path is a field's name, never a place.
 */
function valueAt(value: unknown, names: readonly string[], depth: number): unknown {
  if (depth === names.length) return value
  if (isPlainObject(value)) return valueAt(fieldOf(value, names[depth]!), names, depth + 1)
  if (!Array.isArray(value)) return undefined
  return value
    .filter(isPlainObject)
    .map((item) => valueAt(item, names, depth))
    .filter((found) => found !== undefined)
}

/** `$a.b`, or `$$name.a.b`. @throws WireError for a path with an empty name, and for an unknown variable */
export function fieldPath(path: string): Expression {
  const ofVariable = path.startsWith('$$')
  const names = namesOf(path.slice(ofVariable ? 2 : 1))
  if (names.some((name) => name === '')) throw refused(`FieldPath '${path}' must not contain an empty name`)
  if (!ofVariable) return ({ root }) => valueAt(root, names, 0)
  const [variable = '', ...rest] = names
  return (scope) => valueAt(valueOf(variable, scope), rest, 0)
}

function valueOf(variable: string, { root, variables }: Scope): unknown {
  if (variable === 'ROOT' || variable === 'CURRENT') return root
  if (variable === 'REMOVE') return undefined
  if (!Object.hasOwn(variables, variable)) throw refused(`Use of undefined variable: ${variable}`)
  return variables[variable]
}
