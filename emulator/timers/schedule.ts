import { Cron } from 'croner'

/**
 * A timer's schedule: seven fields (second minute hour day month weekday year), read in UTC+8.
 *
 * @throws Error quoting a schedule that cannot be read
 */
export class Schedule {
  private readonly cron: Cron

  constructor(config: string) {
    try {
      this.cron = new Cron(config, { timezone: 'Asia/Shanghai', mode: '7-part', paused: true })
    } catch (error) {
      throw new Error(`the timer schedule "${config}" cannot be read: ${(error as Error).message}`)
    }
  }

  /** First due time after `time`, both in ms since 1970; undefined when it is never due again. */
  next(time: number): number | undefined {
    return this.cron.nextRun(new Date(time))?.getTime()
  }

  /** Latest due time in `(after, until]`, or undefined when there is none. */
  latest(after: number, until: number): number | undefined {
    const first = this.next(after)
    if (first === undefined || first > until) return undefined
    return this.cron.previousRuns(1, new Date(until + 1))[0]?.getTime() ?? first
  }
}
