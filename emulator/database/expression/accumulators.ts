import { refused, unsupported } from '../../wireError'
import { isPlainObject } from '../values/types'
import { compile } from './compile'
import { merged } from './operators/objects'
import { distinct } from './operators/sets'
import { totalOf } from './operators/totals'

/** What a group makes of the values of its members; a missing value is undefined. */
const accumulators: Record<string, (values: unknown[]) => unknown> = {
  ...totalOf,
  $addToSet: (values) => distinct(present(values)),
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $mergeObjects: merged,
  $push: present
}

/** `$push` and `$addToSet` take null and leave out what is missing. */
function present(values: unknown[]): unknown[] {
  return values.filter((value) => value !== undefined)
}

/** Compiles `{$sum: '$n'}` of a group into a function of its members. */
export function accumulator(
  field: string,
  spec: unknown
): (members: unknown[], variables: Readonly<Record<string, unknown>>) => unknown {
  const [[name, operand] = ['', undefined], ...more] = isPlainObject(spec) ? Object.entries(spec) : []
  if (!name.startsWith('$') || more.length > 0)
    throw refused(`The field '${field}' must be an accumulator object`)
  const run = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined
  if (!run) throw unsupported(name)
  if (Array.isArray(operand)) throw refused(`The ${name} accumulator is a unary operator`)
  const value = compile(operand)
  return (members, variables) => run(members.map((root) => value({ root, variables })))
}
