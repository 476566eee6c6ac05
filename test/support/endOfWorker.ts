/** How jest tells a worker that there is nothing left to do. */
const endMessage = 2
const name = Symbol.for('lianhu.endings')

type Ending = () => Promise<void>
/** What ends with the process where it is jest's own: the teardown of the run carries it out. */
export const endings: Ending[] = ((globalThis as { [name]?: Ending[] })[name] ??= [])

/** Has something that test files share ended once this process runs no further file. */
export function atEndOfWorker(end: Ending): void {
  if (!process.send) return void endings.push(end)
  const listen = (message: unknown) => {
    if (!Array.isArray(message) || message[0] !== endMessage) return
    process.off('message', listen)
    void end()
  }
  process.on('message', listen)
}
