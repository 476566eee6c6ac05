const maps: Map<unknown, unknown>[] = []

/**
 * A map that a warm instance keeps from one call to the next. The only place for what outlives a call: it may be old
 * and may be gone at any moment, so it decides nothing about who may do what.
 */
export function warmMap<Key, Value>(): Map<Key, Value> {
  const map = new Map<Key, Value>()
  maps.push(map)
  return map
}

/** Forgets all of it, as an instance that begins cold. */
export const beginCold = (): void => maps.forEach((map) => map.clear())
