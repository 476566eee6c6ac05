import { createHash } from 'node:crypto'

/** A short fingerprint of who did what with which input: a repeated act id with another one is not a repetition. */
export const fingerprint = (personId: string, act: string, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([personId, act, sorted(input)]))
    .digest('base64url')
    .slice(0, 22)

/** The same value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)])
  )
}
