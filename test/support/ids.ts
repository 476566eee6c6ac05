let made = 0

/** Begins to count anew: where the same is done in two worlds, the same ids are made. */
export const countAnew = (): void => {
  made = 0
}

/** A fresh id as clients make them: for an act, or for a matter. */
export function freshId(prefix = 'act'): string {
  made += 1
  return `${prefix}-${String(made).padStart(16, '0')}`
}
