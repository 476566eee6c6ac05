import * as z from 'zod/mini'
import { unknown } from '../../types/domain/unknown'

/** A word that no release knows. */
export const newWord = 'newWord'

interface Def {
  type: string
  shape?: Record<string, z.ZodMiniType>
  element?: z.ZodMiniType
  innerType?: z.ZodMiniType
  options?: z.ZodMiniType[]
  in?: z.ZodMiniType
  out?: z.ZodMiniType
  catchall?: z.ZodMiniType
  entries?: Record<string, string>
  values?: unknown[]
}
const defOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Def
/** A closed list of words, or the one word by which a union is told apart. */
const isWord = (schema: z.ZodMiniType): boolean => {
  const { type, values } = defOf(schema)
  return type === 'enum' || (type === 'literal' && typeof values?.[0] === 'string')
}

/** Whether an entry of this shape is left out once its word at a field is newer, and not before. */
function leavesOut(filter: z.ZodMiniType, shape: NonNullable<Def['shape']>, field: string): boolean {
  const words = Object.entries(shape).filter(([, one]) => isWord(one))
  const known = Object.fromEntries(
    words.map(([name, one]) => [name, (defOf(one).values ?? Object.values(defOf(one).entries!))[0]])
  )
  const kept = z.safeParse(filter, [known, { ...known, [field]: newWord }])
  return kept.success && (kept.data as unknown[]).length === 1
}

/** Where a schema breaks as soon as the other side says something newer: paths of closed words and closed objects. */
export function closedParts(schema: z.ZodMiniType, path = '', filter?: z.ZodMiniType): string[] {
  const def = defOf(schema)
  const { type, shape, element, innerType, options = [], out } = def
  if (type === 'record' || isWord(schema)) return [path]
  if (out) {
    const inside = defOf(out)
    if (inside.entries) return Object.values(inside.entries).includes(unknown) ? [] : [path]
    if (isWord(inside.element!)) return z.safeParse(schema, [newWord]).success ? [] : [`${path}[]`]
    return closedParts(inside.element!, `${path}[]`, def.in)
  }
  if (shape) {
    const fields = Object.entries(shape).filter(
      ([field, one]) => !(filter && isWord(one) && leavesOut(filter, shape, field))
    )
    const inner = fields.flatMap(([field, one]) => closedParts(one, `${path}.${field}`))
    return def.catchall && defOf(def.catchall).type === 'never' ? [path, ...inner] : inner
  }
  if (element) return closedParts(element, `${path}[]`)
  if (innerType) return closedParts(innerType, path)
  return options.flatMap((one) => closedParts(one, path, filter))
}

/** A value with what is newer in it: where, and how it is then. */
interface Newer {
  path: string
  value: unknown
}

/** Everything that could be newer in an answer, one after the other: each word, and a field more in each object. */
export function newerThan(schema: z.ZodMiniType, value: unknown, path = ''): Newer[] {
  const { shape, element, innerType, options, out } = defOf(schema)
  if (value === null || value === undefined) return []
  if (isWord(schema)) return [{ path, value: newWord }]
  if (out) {
    const more = Array.isArray(value)
      ? [{ path: `${path}[+]`, value: [...(value as unknown[]), newWord] }]
      : []
    return [...more, ...newerThan(out, value, path)]
  }
  if (innerType) return newerThan(innerType, value, path)
  if (options)
    return newerThan(
      options.find((one) => z.safeParse(one, value).success)!,
      value,
      path
    )
  if (element && Array.isArray(value))
    return (value as unknown[]).flatMap((one, index) =>
      newerThan(element, one, `${path}[${index}]`).map((newer) => ({
        path: newer.path,
        value: (value as unknown[]).with(index, newer.value)
      }))
    )
  if (!shape) return []
  const fields = value as Record<string, unknown>
  return [
    { path: `${path}.newField`, value: { ...fields, newField: { newWord } } },
    ...Object.entries(shape).flatMap(([field, one]) =>
      newerThan(one, fields[field], `${path}.${field}`).map((newer) => ({
        path: newer.path,
        value: { ...fields, [field]: newer.value }
      }))
    )
  ]
}
