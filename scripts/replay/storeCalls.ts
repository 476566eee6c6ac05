import type { Emulator } from '../../emulator'

/** Whether a call of the store writes. */
const writes = (action: string): boolean => !/^database\.(get|aggregate|calculate)/.test(action)

/** What was asked until the answer, which a write settles: the effects of an act begin after its one write. */
function untilSaved(storeCalls: { action: string; after?: boolean }[]): number {
  const before = storeCalls.filter(({ after }) => !after)
  const save = before.findIndex(({ action }) => writes(action))
  return save < 0 ? before.length : save + 1
}

/** Counts the store calls of warm calls by people, until the answer. The log of the local cloud is short: look often. */
export class StoreCalls {
  private readonly counted = new Map<string, number>()

  constructor(private readonly emulator: Pick<Emulator, 'calls'>) {}

  look(): void {
    for (const { id, ms, cold, openid, storeCalls } of this.emulator.calls())
      if (ms !== undefined && !cold && openid !== undefined && !this.counted.has(id))
        this.counted.set(id, untilSaved(storeCalls))
  }

  /** Mean of the calls seen, to two decimals. */
  perAct(): number {
    const all = [...this.counted.values()]
    const sum = all.reduce((total, one) => total + one, 0)
    return all.length === 0 ? 0 : Math.round((sum / all.length) * 100) / 100
  }
}
