import type { Task } from './instance'

const IDLE_MS = 5 * 60_000

/** What the pool needs of an instance. */
export interface Runner {
  /** how many calls it has had */
  readonly calls: number
  run(task: Task): Promise<string>
  /** makes it begin cold at its next call */
  renew(): void
  end(): Promise<void>
}

interface Member {
  instance: Runner
  stamp: string
  busy: boolean
  idleSince: number
}

/** The instances of one function: reused warm, grown under concurrency up to a ceiling, retired when idle. */
export class Pool {
  private members: Member[] = []
  private waiting: (() => void)[] = []

  /**
   * @param limit most instances at once
   * @param create starts an instance; `onGone` must be called once it can take no more calls
   */
  constructor(
    private readonly limit: number,
    private readonly create: (onGone: () => void) => Runner
  ) {}

  /**
   * Runs a task in a free instance of the given build, waiting for one if all are busy.
   *
   * @param stamp identifies the built file; instances of another build are retired
   * @param onStart told whether the instance is a cold one
   */
  async run(stamp: string, task: Task, onStart: (cold: boolean) => void): Promise<string> {
    const member = await this.take(stamp)
    onStart(member.instance.calls === 0)
    try {
      return await member.instance.run(task)
    } finally {
      member.busy = false
      member.idleSince = Date.now()
      this.waiting.shift()?.()
    }
  }

  /** Makes every instance begin cold at its next call. @throws Error while one is busy */
  renew(): void {
    if (this.members.some((member) => member.busy)) throw new Error('a call is under way')
    for (const { instance } of this.members) instance.renew()
  }

  retireIdle(): void {
    const old = Date.now() - IDLE_MS
    this.retire((member) => member.idleSince < old)
  }

  async close(): Promise<void> {
    await Promise.all(this.members.map((member) => member.instance.end()))
  }

  private async take(stamp: string): Promise<Member> {
    for (;;) {
      this.retire((member) => member.stamp !== stamp)
      const free = this.members.find((member) => !member.busy) ?? this.grow(stamp)
      if (free) {
        free.busy = true
        return free
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
  }

  private grow(stamp: string): Member | undefined {
    if (this.members.length >= this.limit) return undefined
    const instance = this.create(() => {
      this.members = this.members.filter((other) => other.instance !== instance)
      this.waiting.shift()?.()
    })
    const member = { instance, stamp, busy: false, idleSince: Date.now() }
    this.members.push(member)
    return member
  }

  private retire(isOld: (member: Member) => boolean): void {
    for (const member of this.members.filter((candidate) => !candidate.busy && isOld(candidate))) {
      void member.instance.end()
    }
  }
}
