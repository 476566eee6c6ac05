import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from './carry'

/** Carries out what instances left undone in people and households. */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const [persons, households] = await Promise.all(
    (['persons', 'households'] as const).map((name) =>
      sweepOutbox(name, (doc: Parameters<typeof carryOut>[1]) => carryOut(name, doc), now)
    )
  )
  return { done: persons!.done + households!.done, failed: persons!.failed + households!.failed }
}
