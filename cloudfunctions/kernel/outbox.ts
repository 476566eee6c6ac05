import { collection } from './cloud'
import type { Aggregate, Effect, HistoryEvent } from './aggregate'

/** Carries out one effect; must be safe to repeat. */
export type RunEffect<Pending extends Effect> = (effect: Pending) => Promise<void>

/**
 * Carries out everything that waits in an aggregate and takes it off the list.
 * Effects run at least once: the list is cleared only where nothing was written meanwhile, else a later run
 * does them all again into the same documents. A bad effect does not keep the others from being carried out.
 * Throws the first failure, with the list as it was.
 */
export async function drainOutbox<Pending extends Effect>(
  name: string,
  doc: Pick<Aggregate<HistoryEvent, Pending>, '_id' | 'version' | 'pending'>,
  runEffect: RunEffect<Pending>
): Promise<void> {
  if (doc.pending.length === 0) return
  const failures: unknown[] = []
  for (const effect of doc.pending) await runEffect(effect).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
  await collection(name)
    .where({ _id: doc._id, version: doc.version })
    .update({ data: { pending: [], pendingSince: null } })
}
