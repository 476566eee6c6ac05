import { refused } from '../../../wireError'
import { isPlainObject } from '../../values/types'
import { bind, type Operator, type Operators } from '../expression'

const bindNames: Operator = (operand, compile) => {
  const { vars, in: body, ...unknown } = isPlainObject(operand) ? operand : {}
  const [surplus] = Object.keys(unknown)
  if (surplus !== undefined) throw refused(`Unrecognized parameter to $let: ${surplus}`)
  if (!isPlainObject(vars)) throw refused("Missing 'vars' parameter to $let")
  if (body === undefined) throw refused("Missing 'in' parameter to $let")
  const bindings = Object.entries(vars).map(([name, value]) => [name, compile(value)] as const)
  const inner = compile(body)
  return (scope) =>
    inner(bind(scope, Object.fromEntries(bindings.map(([name, value]) => [name, value(scope)]))))
}

/** Values as they stand, and values under a name. */
export const variables: Operators = { $let: bindNames, $literal: (operand) => () => operand }
