import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  /** Tells how many are done. */
  at(done: number): void
  end(): void
}

/** A bar on a terminal; elsewhere a line for every `every` done. */
export function showProgress(what: string, all: number, every = 100): Progress {
  if (!process.stderr.isTTY) {
    let said = 0
    return {
      at: (done) => {
        if (done < all && done - said < every) return
        said = done
        console.error(`${what}: ${done} of ${all}`)
      },
      end: () => {}
    }
  }
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}  {duration_formatted}`, stream: process.stderr },
    Presets.shades_classic
  )
  bar.start(all, 0)
  return { at: (done) => bar.update(done), end: () => bar.stop() }
}
