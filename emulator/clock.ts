import { readJsonFile, writeJsonFile } from './jsonFile'

const FIRST = Date.UTC(2000, 0, 1)
const END = Date.UTC(2100, 0, 1)

/** @throws when the clock is asked for a time that is none or lies beyond the years 2000 to 2099 */
export class ClockRefusal extends Error {
  constructor(time: number) {
    const date = new Date(time)
    const asked = Number.isNaN(date.getTime()) ? String(time) : date.toISOString()
    super(`the clock goes from 2000 to 2099, not to ${asked}`)
  }
}

/** The machine's time plus an offset that survives restarts. All times in milliseconds since 1970. */
export class MovableClock {
  private offset = 0

  /** A kept offset that leads beyond the clock's years is ignored, and `log` is told. */
  constructor(
    private readonly file: string,
    log: (line: string) => void,
    private readonly machine: () => number = Date.now
  ) {
    const { offset = 0 } = readJsonFile(file, {}) as { offset?: unknown }
    if (typeof offset === 'number' && isWithinYears(machine() + offset)) this.offset = offset
    else log(`clock: ${file} is ignored, for its offset ${String(offset)} leads beyond 2000 to 2099`)
  }

  now(): number {
    return this.machine() + this.offset
  }

  /** @throws ClockRefusal */
  set(time: number): void {
    if (!isWithinYears(time)) throw new ClockRefusal(time)
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

const isWithinYears = (time: number): boolean => time >= FIRST && time < END
