import { forget } from '../kernel/forget'
import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from './carry'

/** Carries out what instances left undone in people and households, and removes what is kept no longer. */
export async function sweep(now: Date): Promise<{ done: number; failed: number; forgotten: number }> {
  const [persons, households] = await Promise.all(
    (['persons', 'households'] as const).map((name) =>
      sweepOutbox(name, (doc: Parameters<typeof carryOut>[1]) => carryOut(name, doc), now)
    )
  )
  return {
    done: persons!.done + households!.done,
    failed: persons!.failed + households!.failed,
    forgotten: await forget('accesses', now)
  }
}
