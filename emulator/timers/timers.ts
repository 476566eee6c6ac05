import type { Trigger, Triggers, Unreadable } from '../functions/folder'
import { readJsonFile, writeJsonFile } from '../jsonFile'
import { Schedule } from './schedule'

export interface TimersOptions {
  triggers: () => Triggers
  /** runs a function with the event of a timer */
  run: (name: string, event: TimerEvent) => Promise<void>
  now: () => number
  /** keeps up to when each timer has been looked at, so that one missed while nothing ran fires at the start */
  file: string
  log: (line: string) => void
}

export interface TimerEvent {
  Type: 'Timer'
  TriggerName: string
  /** ISO 8601 in UTC, whole seconds */
  Time: string
  Message: ''
}

export interface TimerState extends Trigger {
  /** ms since 1970; absent when it is never due again */
  next?: number
}

/** @throws when fired by a name that no function and no trigger has */
export class NoSuchTimer extends Error {
  constructor(name: string) {
    super(`there is no timer named ${name}`)
  }
}

interface Timer {
  trigger: Trigger
  schedule: Schedule
}

/** Fires what came due by the movable clock: each timer once, however often it was missed. */
export class Timers {
  private seen: Record<string, number>
  private firing: Promise<void> = Promise.resolve()
  private reported: string[] = []

  constructor(private readonly options: TimersOptions) {
    this.seen = readJsonFile(options.file, {}) as Record<string, number>
  }

  /** Fires every timer that came due since it was last looked at, in the order of their times. */
  fireDue(): Promise<void> {
    const fired = this.firing.then(() => this.fire())
    // The next look must come whatever becomes of this one; its own caller hears of a failure.
    this.firing = fired.catch(() => {})
    return fired
  }

  /** Forgets when each timer was looked at last, once those that fire have fired. */
  async clear(): Promise<void> {
    await this.firing
    this.seen = {}
    writeJsonFile(this.options.file, this.seen)
  }

  /** @throws NoSuchTimer, or Error when the function fails */
  async fireByName(name: string): Promise<void> {
    const { triggers } = this.options.triggers()
    const trigger = triggers.find((one) => one.function === name) ?? triggers.find((one) => one.name === name)
    if (!trigger) throw new NoSuchTimer(name)
    await this.options.run(trigger.function, eventOf(trigger, this.options.now()))
  }

  list(): TimerState[] {
    const now = this.options.now()
    return this.look().timers.map(({ trigger, schedule }) => {
      const next = schedule.next(now)
      return { ...trigger, ...(next === undefined ? {} : { next }) }
    })
  }

  /** The functions whose timers cannot be read at present, and why. */
  unreadable(): Unreadable[] {
    return this.look().unreadable
  }

  private async fire(): Promise<void> {
    for (const { trigger, time } of this.takeDue()) {
      try {
        await this.options.run(trigger.function, eventOf(trigger, time))
      } catch (error) {
        this.options.log(`timer ${trigger.name} failed: ${(error as Error).message}`)
      }
    }
  }

  private takeDue(): { trigger: Trigger; time: number }[] {
    const now = this.options.now()
    const { timers, unreadable } = this.look()
    this.report(unreadable)
    const seen = this.seenOf(unreadable)
    const due = timers.flatMap(({ trigger, schedule }) => {
      const key = `${trigger.function}/${trigger.name}`
      const time = schedule.latest(Math.min(this.seen[key] ?? now, now), now)
      seen[key] = now
      return time === undefined ? [] : [{ trigger, time }]
    })
    this.seen = seen
    writeJsonFile(this.options.file, seen)
    return due.sort((a, b) => a.time - b.time)
  }

  private look(): { timers: Timer[]; unreadable: Unreadable[] } {
    const { triggers, unreadable } = this.options.triggers()
    const found = { timers: [] as Timer[], unreadable: [...unreadable] }
    for (const trigger of triggers) {
      try {
        found.timers.push({ trigger, schedule: new Schedule(trigger.config) })
      } catch (error) {
        found.unreadable.push({ function: trigger.function, problem: (error as Error).message })
      }
    }
    return found
  }

  /** Each problem once, and again when it comes back after it was gone. */
  private report(unreadable: Unreadable[]): void {
    const lines = unreadable.map(({ function: name, problem }) => `timers of ${name}: ${problem}`)
    for (const line of lines) if (!this.reported.includes(line)) this.options.log(line)
    this.reported = lines
  }

  // Kept, so that what comes due while a config.json is half written fires once it is whole.
  private seenOf(unreadable: Unreadable[]): Record<string, number> {
    const names = unreadable.map(({ function: name }) => `${name}/`)
    return Object.fromEntries(
      Object.entries(this.seen).filter(([key]) => names.some((name) => key.startsWith(name)))
    )
  }
}

function eventOf(trigger: Trigger, time: number): TimerEvent {
  const Time = `${new Date(time).toISOString().slice(0, 19)}Z`
  return { Type: 'Timer', TriggerName: trigger.name, Time, Message: '' }
}
