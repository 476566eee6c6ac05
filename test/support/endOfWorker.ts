/** How jest tells a worker that there is nothing left to do. */
const endMessage = 2
const name = Symbol.for('lianhu.endings')

type Ending = () => Promise<void>
/** What ends with the process; where that is jest's own, the teardown of the run carries it out. */
export const endings: Ending[] = ((globalThis as { [name]?: Ending[] })[name] ??= [])

/**
 * Has something that test files share ended once this process runs no further file. A worker just exits: its threads
 * end with it, its browser too, and what it kept lies in the folder that the teardown of the run removes.
 */
export function atEndOfWorker(end: Ending): void {
  endings.push(end)
  if (endings.length === 1 && process.send) process.on('message', exitAtTheEnd)
}

function exitAtTheEnd(message: unknown): void {
  if (Array.isArray(message) && message[0] === endMessage) process.exit()
}
