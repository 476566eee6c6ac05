import { refused, unsupported } from '../../../wireError'
import { namesOf } from '../../values/path'
import { fieldOf, isPlainObject } from '../../values/types'
import type { Fields, StageOperator } from './stage'
import { without, withValue } from './fields'

/** `$unwind`: a document for each element; arrays on the way to the field are not looked into. */
export const unwind: StageOperator = (documents, value) => {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays, ...unknown } = isPlainObject(value)
    ? value
    : { path: value }
  const [surplus] = Object.keys(unknown)
  if (surplus !== undefined) throw unsupported(`${surplus} in $unwind`)
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw refused(`path option to $unwind stage should be prefixed with a '$': ${String(path)}`)
  const field = path.slice(1)
  const placed = (document: Fields, place: number | null): Fields =>
    typeof includeArrayIndex === 'string' ? withValue(document, includeArrayIndex, place) : document
  return documents.flatMap((document) => {
    const found = namesOf(field).reduce<unknown>(
      (part, name) => (isPlainObject(part) ? fieldOf(part, name) : undefined),
      document
    )
    if (Array.isArray(found) && found.length > 0)
      return found.map((item: unknown, i) => placed(withValue(document, field, item), i))
    const empty = found === undefined || found === null || Array.isArray(found)
    if (empty && preserveNullAndEmptyArrays !== true) return []
    return [placed(Array.isArray(found) ? without(document, field) : document, null)]
  })
}
