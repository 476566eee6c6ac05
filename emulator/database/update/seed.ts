import { isPlainObject } from '../values/types'
import { slotToWrite } from './slot'

/** What an upsert knows of the new document from the condition that found none: the values it demands. */
export function seedOf(condition: Record<string, unknown>): Record<string, unknown> {
  const seed: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(condition)) {
    if (path === '$and' && Array.isArray(value)) {
      for (const part of value) if (isPlainObject(part)) Object.assign(seed, seedOf(part))
    } else if (!path.startsWith('$') && !(value instanceof RegExp)) {
      const operators = isPlainObject(value) && Object.keys(value).some((name) => name.startsWith('$'))
      if (!operators) slotToWrite(seed, path).set(value)
      else if ('$eq' in value) slotToWrite(seed, path).set(value.$eq)
    }
  }
  return seed
}
