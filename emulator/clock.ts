import { readJsonFile, writeJsonFile } from './jsonFile'

/** The machine's time plus an offset that survives restarts. All times in milliseconds since 1970. */
export class MovableClock {
  private offset: number

  constructor(
    private readonly file: string,
    private readonly machine: () => number = Date.now
  ) {
    const saved = readJsonFile(file, {}) as { offset?: unknown }
    this.offset = typeof saved.offset === 'number' ? saved.offset : 0
  }

  now(): number {
    return this.machine() + this.offset
  }

  /** @throws RangeError when the time is not finite */
  set(time: number): void {
    if (!Number.isFinite(time)) throw new RangeError('the clock needs a time in milliseconds since 1970')
    this.shift(Math.round(time - this.machine()))
  }

  reset(): void {
    this.shift(0)
  }

  private shift(offset: number): void {
    this.offset = offset
    writeJsonFile(this.file, { offset })
  }
}
