import type { Trigger } from '../functions/folder'
import { readJsonFile, writeJsonFile } from '../jsonFile'
import { Schedule } from './schedule'

export interface TimersOptions {
  triggers: () => Trigger[]
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

/** Fires what came due by the movable clock: each timer once, however often it was missed. */
export class Timers {
  private seen: Record<string, number>
  private firing: Promise<void> = Promise.resolve()

  constructor(private readonly options: TimersOptions) {
    this.seen = readJsonFile(options.file, {}) as Record<string, number>
  }

  /** Fires every timer that came due since it was last looked at, in the order of their times. */
  fireDue(): Promise<void> {
    this.firing = this.firing.then(() => this.fire())
    return this.firing
  }

  /** @throws Error when there is no such function or trigger, or when the function fails */
  async fireByName(name: string): Promise<void> {
    const triggers = this.options.triggers()
    const trigger = triggers.find((one) => one.function === name) ?? triggers.find((one) => one.name === name)
    if (!trigger) throw new Error(`there is no timer named ${name}`)
    await this.options.run(trigger.function, eventOf(trigger, this.options.now()))
  }

  list(): TimerState[] {
    const now = this.options.now()
    return this.options.triggers().map((trigger) => {
      const next = new Schedule(trigger.config).next(now)
      return { ...trigger, ...(next === undefined ? {} : { next }) }
    })
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
    const seen: Record<string, number> = {}
    const due = this.options.triggers().flatMap((trigger) => {
      const key = `${trigger.function}/${trigger.name}`
      const time = new Schedule(trigger.config).latest(Math.min(this.seen[key] ?? now, now), now)
      seen[key] = now
      return time === undefined ? [] : [{ trigger, time }]
    })
    this.seen = seen
    writeJsonFile(this.options.file, seen)
    return due.sort((a, b) => a.time - b.time)
  }
}

function eventOf(trigger: Trigger, time: number): TimerEvent {
  const Time = `${new Date(time).toISOString().slice(0, 19)}Z`
  return { Type: 'Timer', TriggerName: trigger.name, Time, Message: '' }
}
