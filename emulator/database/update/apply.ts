import { cloneDeep } from 'mingo/util'
import { invalidParameter, refused, unsupported } from '../../wireError'
import { guarded } from '../query/filter'
import { isPlainObject, type Document } from '../values/types'
import { arrayOperators } from './arrays'
import { fieldOperators } from './fields'

const operators = { ...fieldOperators, ...arrayOperators }

/**
 * The document as an update leaves it; the one given stays as it is.
 *
 * @param update operators with their paths, `{$set: {…}, $inc: {…}}`
 * @throws WireError for an operator that is unknown or that the real database refuses on this document
 */
export function updated(document: Document, update: Record<string, unknown>): Document {
  const result = cloneDeep(document)
  guarded(() => {
    for (const [name, paths] of Object.entries(update)) {
      const operator = operators[name]!
      for (const [path, operand] of Object.entries(paths as Record<string, unknown>)) {
        operator(result, path, cloneDeep(operand))
      }
    }
  })
  return result
}

/** @throws WireError when an update names an unknown operator, changes `_id`, or changes one place twice */
export function checkUpdate(update: Record<string, unknown>): void {
  const taken: string[] = []
  for (const [name, paths] of Object.entries(update)) {
    if (!name.startsWith('$')) throw invalidParameter(`the update mixes operators with the field ${name}`)
    if (!(name in operators)) throw unsupported(name)
    if (!isPlainObject(paths)) throw refused(`Modifiers operate on fields but ${name} was given no object`)
    for (const [path, operand] of Object.entries(paths)) {
      taken.push(path)
      if (name === '$rename' && typeof operand === 'string') taken.push(operand)
    }
  }
  for (const [i, path] of taken.entries()) {
    if (path === '_id' || path.startsWith('_id.')) {
      throw refused(`Performing an update on the path '${path}' would modify the immutable field '_id'`)
    }
    const other = taken.find((rival, j) => j !== i && (rival === path || path.startsWith(`${rival}.`)))
    if (other) throw refused(`Updating the path '${path}' would create a conflict at '${other}'`)
  }
}
