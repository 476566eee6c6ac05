/** The timers of one running app: when the app is killed they end with it. */
export function appTimers() {
  const timeouts = new Set<ReturnType<typeof setTimeout>>()
  const intervals = new Set<ReturnType<typeof setInterval>>()
  return {
    globals: {
      setTimeout: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
        const id = setTimeout(() => {
          timeouts.delete(id)
          run(...args)
        }, ms)
        timeouts.add(id)
        return id
      },
      clearTimeout: (id: ReturnType<typeof setTimeout>) => clearTimeout(id),
      setInterval: (run: () => void, ms?: number) => {
        const id = setInterval(run, ms)
        intervals.add(id)
        return id
      },
      clearInterval: (id: ReturnType<typeof setInterval>) => clearInterval(id)
    },
    stop() {
      timeouts.forEach((id) => clearTimeout(id))
      intervals.forEach((id) => clearInterval(id))
    }
  }
}
