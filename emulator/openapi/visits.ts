const WINDOW_MS = 2 * 3_600_000

/**
 * When each person last used the mini program; content checks want somebody of the last two hours. Everyone
 * counts as having visited when the emulator started.
 */
export class Visits {
  private readonly last = new Map<string, number>()
  private started: number

  constructor(private readonly now: () => number) {
    this.started = now()
  }

  /** Begins again: everyone counts as having visited now. */
  clear(): void {
    this.last.clear()
    this.started = this.now()
  }

  note(openid: string): void {
    this.last.set(openid, this.now())
  }

  isRecent(openid: string): boolean {
    return this.now() - (this.last.get(openid) ?? this.started) <= WINDOW_MS
  }
}
