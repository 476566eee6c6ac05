import { fireEachDue } from '../kernel/due'
import { removeExpired } from '../kernel/retention'
import { sweepOutbox } from '../kernel/sweep'
import { carriers, runEffects } from '../domain/household/runEffects'
import { fireDueTimer } from '../domain/household/requests/fireDueTimer'
import { requestsName } from '../domain/household/requests/request'

/**
 * Fires the timers of requests nobody answered, carries out what instances left undone in people, households and requests, and
 * removes what is kept no longer.
 */
export async function sweep(now: Date): Promise<{ done: number; failed: number; forgotten: number }> {
  const fired = await fireEachDue(requestsName, fireDueTimer, now)
  const swept = await Promise.all(
    carriers.map((records) =>
      sweepOutbox(
        records,
        (doc: Parameters<typeof runEffects>[1]) => runEffects(records.collection, doc),
        now
      )
    )
  )
  const sum = (of: 'done' | 'failed') => [fired, ...swept].reduce((all, one) => all + one[of], 0)
  return { done: sum('done'), failed: sum('failed'), forgotten: await removeExpired('accesses', now) }
}
