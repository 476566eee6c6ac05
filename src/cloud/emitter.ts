/** A list of listeners, the one way in which parts of the cloud layer tell the screen of a change. */
export function createEmitter() {
  const listeners = new Set<() => void>()
  return {
    emit: () => listeners.forEach((listener) => listener()),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}
