import type { Document } from '../values/types'

/**
 * Documents are kept as extended JSON text: plain JSON, but dates as `{"$date": {"$numberLong": …}}` and numbers
 * that JSON does not have as `{"$numberDouble": …}`.
 */
export function writeText(document: Document): string {
  return JSON.stringify(toJson(document))
}

/** The document that a text holds. */
export function readText(text: string): Document {
  return fromJson(JSON.parse(text)) as Document
}

function toJson(value: unknown): unknown {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return Object.is(value, -0) ? 0 : value
    return { $numberDouble: Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity' }
  }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (Array.isArray(value)) return (value as unknown[]).map(toJson)
  const fields: Record<string, unknown> = {}
  for (const name in value) fields[name] = toJson((value as Record<string, unknown>)[name])
  return fields
}

function fromJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = fromJson(value[i])
    return value
  }
  const fields = value as Record<string, unknown>
  if ('$date' in fields) return new Date(Number((fields.$date as { $numberLong: string }).$numberLong))
  if ('$numberDouble' in fields) return Number(fields.$numberDouble)
  for (const name in fields) {
    const field = fields[name]
    if (typeof field === 'object' && field !== null) fields[name] = fromJson(field)
  }
  return fields
}
