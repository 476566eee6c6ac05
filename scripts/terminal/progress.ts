import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  /** Tells how many are done. */
  at(done: number): void
  end(): void
}

/** A bar on a terminal; elsewhere a line for every `every` done. */
export function showProgress(what: string, all: number, every = 100): Progress {
  if (!process.stderr.isTTY) return { at: progressInLines(what, all, every), end: () => {} }
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}  {duration_formatted}`, stream: process.stderr },
    Presets.shades_classic
  )
  bar.start(all, 0)
  return { at: (done) => bar.update(done), end: () => bar.stop() }
}

/** A line for every `every` done: also where other work says something in between, which would tear a bar. */
export function progressInLines(what: string, all: number, every: number): Progress['at'] {
  let said = 0
  return (done) => {
    if (done < all && done - said < every) return
    said = done
    console.error(`${what}: ${done} of ${all}`)
  }
}
