import { _, collection } from './cloud'
import type { Aggregate, Effect, HistoryEvent } from './aggregate'

/** Carries out one effect; must be safe to repeat. */
export type RunEffect<Pending extends Effect> = (effect: Pending) => Promise<void>

/**
 * Carries out everything that waits in an aggregate and takes it off the list; what fails stays there alone. Throws the
 * first failure then.
 * Effects run at least once: the list is changed only where nothing was written meanwhile, else a later run
 * does them all again into the same documents.
 */
export async function drainOutbox<Pending extends Effect>(
  name: string,
  doc: Pick<Aggregate<HistoryEvent, Pending>, '_id' | 'version' | 'pending'>,
  runEffect: RunEffect<Pending>
): Promise<void> {
  if (doc.pending.length === 0) return
  const failures: unknown[] = []
  const left: Pending[] = []
  for (const effect of doc.pending)
    await runEffect(effect).catch((error: unknown) => {
      failures.push(error)
      left.push(effect)
    })
  if (left.length < doc.pending.length)
    await collection(name)
      .where({ _id: doc._id, version: doc.version })
      .update({ data: left.length > 0 ? { pending: _.set(left) } : { pending: [], pendingSince: null } })
  if (failures.length > 0) throw failures[0]
}
