import type { Emulator } from '../../emulator'

/** What effects write to; they begin before the answer and nobody waits for them. */
const effects = ['messages', 'terms']

/** Counts the store calls of warm calls by people, until the answer. The log of the local cloud is short: look often. */
export class StoreCalls {
  private readonly counted = new Map<string, number>()

  constructor(private readonly emulator: Pick<Emulator, 'calls'>) {}

  look(): void {
    for (const { id, ms, cold, openid, storeCalls } of this.emulator.calls())
      if (ms !== undefined && !cold && openid !== undefined && !this.counted.has(id))
        this.counted.set(
          id,
          storeCalls.filter(({ after, collection }) => !after && !effects.includes(collection ?? '')).length
        )
  }

  /** Mean of the calls seen, to two decimals. */
  perAct(): number {
    const all = [...this.counted.values()]
    const sum = all.reduce((total, one) => total + one, 0)
    return all.length === 0 ? 0 : Math.round((sum / all.length) * 100) / 100
  }
}
