/** Tells ten times on the way how far a long run is; call what it returns once a step. */
export function progressOf(name: string, total: number): () => void {
  let done = 0
  return () => {
    done += 1
    if (done % Math.ceil(total / 10) === 0) process.stderr.write(`${name}: ${done} of ${total}\n`)
  }
}
