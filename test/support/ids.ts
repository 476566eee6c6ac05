let made = 0

/** A fresh id as clients make them: for an act, or for a matter. */
export function freshId(prefix = 'act'): string {
  made += 1
  return `${prefix}-${String(made).padStart(16, '0')}`
}
