/** A document as it is stored: JSON values, dates and regular expressions; ObjectIds are plain hex strings. */
export type Document = { _id: unknown } & Record<string, unknown>

/** True for a value that has fields: neither an array, nor a date, nor any other special object. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The value's own field; undefined when it has none of that name. */
export function fieldOf(value: Record<string, unknown>, name: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined
}
