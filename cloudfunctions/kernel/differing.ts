import { canonical } from './canonical'

/** The top-level fields in which a stored document differs from what it should be. */
export function differing(stored: object, right: object): string[] {
  const found = stored as Record<string, unknown>
  const wanted = right as Record<string, unknown>
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .filter((field) => canonical([wanted[field]]) !== canonical([found[field]]))
    .sort()
}
