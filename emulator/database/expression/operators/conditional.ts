import { refused } from '../../../wireError'
import { isPlainObject } from '../../values/types'
import { argumentsIn, isNil, isTrue, namedArguments } from '../arguments'
import type { Operator, Operators } from '../expression'

const cond: Operator = (operand, compile) => {
  const parts = ['if', 'then', 'else'] as const
  const given = isPlainObject(operand)
    ? operand
    : Object.fromEntries(argumentsIn('$cond', operand, 3).map((part, i) => [parts[i], part]))
  const branches = namedArguments<(typeof parts)[number]>('$cond', given, compile, parts, [])
  return (scope) => (isTrue(branches.if!(scope)) ? branches.then! : branches.else!)(scope)
}

const ifNull: Operator = (operand, compile) => {
  const parts = argumentsIn('$ifNull', operand, 2).map(compile)
  return (scope) => {
    const value = parts[0]!(scope)
    return isNil(value) ? parts[1]!(scope) : value
  }
}

const choose: Operator = (operand, compile) => {
  if (!isPlainObject(operand)) throw refused('$switch requires an object as an argument')
  const { branches, default: otherwise, ...unknown } = operand
  const [surplus] = Object.keys(unknown)
  if (surplus !== undefined) throw refused(`$switch found an unknown argument: ${surplus}`)
  if (!Array.isArray(branches) || branches.length === 0)
    throw refused('$switch requires at least one branch.')
  const cases = branches.map((branch) =>
    namedArguments<'case' | 'then'>('$switch', branch, compile, ['case', 'then'], [])
  )
  const last = 'default' in operand ? compile(otherwise) : undefined
  return (scope) => {
    const chosen = cases.find((branch) => isTrue(branch.case!(scope)))?.then ?? last
    if (chosen) return chosen(scope)
    throw refused('$switch could not find a matching branch for an input, and no default was specified.')
  }
}

/** Expressions of which only the chosen one is evaluated. */
export const conditional: Operators = { $cond: cond, $ifNull: ifNull, $switch: choose }
