import { isPlainObject } from '../values/types'

/**
 * Adds to a condition what its `$expr` demands of single fields, so that an index can serve it: a document that
 * fulfils `{$expr: {$eq: ['$a', '$$x']}}` also fulfils `{a: <the value of x>}`.
 */
export function demands(
  condition: Record<string, unknown>,
  variables: Record<string, unknown>
): Record<string, unknown> {
  const parts = [condition, ...(Array.isArray(condition.$and) ? condition.$and.filter(isPlainObject) : [])]
  const found = parts.flatMap((part) => equalities(part.$expr, variables))
  return found.length === 0 ? condition : { $and: [condition, ...found] }
}

function equalities(expression: unknown, variables: Record<string, unknown>): Record<string, unknown>[] {
  if (!isPlainObject(expression)) return []
  const { $and, $eq } = expression
  if (Array.isArray($and)) return $and.flatMap((part) => equalities(part, variables))
  if (!Array.isArray($eq) || $eq.length !== 2) return []
  const [left, right] = $eq as unknown[]
  return [
    [left, right],
    [right, left]
  ].flatMap(([path, operand]) => {
    const known = constant(operand, variables)
    return typeof path === 'string' && /^\$[^$]/.test(path) && known
      ? [{ [path.slice(1)]: { $eq: known.value } }]
      : []
  })
}

/** The value of an operand that does not depend on the document. */
function constant(operand: unknown, variables: Record<string, unknown>): { value: unknown } | undefined {
  if (typeof operand === 'string' && operand.startsWith('$')) {
    const name = /^\$\$(\w+)$/.exec(operand)?.[1]
    return name !== undefined && Object.hasOwn(variables, name)
      ? { value: variables[name] ?? null }
      : undefined
  }
  const plain = operand === null || typeof operand !== 'object' || operand instanceof Date
  return plain ? { value: operand } : undefined
}
