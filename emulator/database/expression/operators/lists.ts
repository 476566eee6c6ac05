import { refused } from '../../../wireError'
import { arrayIn, isNil, isTrue, namedArguments } from '../arguments'
import { bind, type Operator, type Operators } from '../expression'

function nameIn(operand: unknown): string {
  const as = (operand as { as?: unknown }).as ?? 'this'
  if (typeof as !== 'string' || !/^[a-z\u0080-\uffff]\w*$/.test(as))
    throw refused(`'${String(as)}' is no name of a variable`)
  return as
}

const filter: Operator = (operand, compile) => {
  const { as: _as, ...rest } = operand as { as?: unknown }
  const { input, cond } = namedArguments<'input' | 'cond'>('$filter', rest, compile, ['input', 'cond'], [])
  const name = nameIn(operand)
  return (scope) => {
    const items = input!(scope)
    if (isNil(items)) return null
    return arrayIn('$filter', items).filter((item) => isTrue(cond!(bind(scope, { [name]: item }))))
  }
}

const map: Operator = (operand, compile) => {
  const { as: _as, ...rest } = operand as { as?: unknown }
  const { input, in: each } = namedArguments<'input' | 'in'>('$map', rest, compile, ['input', 'in'], [])
  const name = nameIn(operand)
  return (scope) => {
    const items = input!(scope)
    if (isNil(items)) return null
    return arrayIn('$map', items).map((item) => each!(bind(scope, { [name]: item })) ?? null)
  }
}

const reduce: Operator = (operand, compile) => {
  const parts = ['input', 'initialValue', 'in'] as const
  const {
    input,
    initialValue,
    in: step
  } = namedArguments<(typeof parts)[number]>('$reduce', operand, compile, parts, [])
  return (scope) => {
    const items = input!(scope)
    if (isNil(items)) return null
    return arrayIn('$reduce', items).reduce(
      (value, item) => step!(bind(scope, { value, this: item })),
      initialValue!(scope)
    )
  }
}

/** Arrays element by element, each under a name. */
export const lists: Operators = { $filter: filter, $map: map, $reduce: reduce }
