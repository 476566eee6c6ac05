/** What one interaction sent from the logic to the screen. */
export interface Interaction {
  /** What the person did. */
  name: string
  /** Calls of setData. */
  calls: number
  /** Bytes of their JSON together. */
  bytes: number
}

/** Counts the bytes of every setData; what comes after an interaction belongs to it until the next one. */
export class Meter {
  readonly interactions: Interaction[] = []

  begin(name: string): void {
    this.interactions.push({ name, calls: 0, bytes: 0 })
  }

  count(data: unknown): void {
    const current = this.interactions.at(-1)
    if (!current) return
    current.calls += 1
    current.bytes += Buffer.byteLength(JSON.stringify(data))
  }

  /** The interaction that sent most. */
  largest(): Interaction {
    return this.interactions.reduce((most, one) => (one.bytes > most.bytes ? one : most))
  }
}
