import { collection } from './cloud'
import type { Aggregate, Effect, HistoryEvent } from './aggregate'

/** Carries out one effect; must be safe to repeat. */
export type Carry<Pending extends Effect> = (effect: Pending) => Promise<void>

/**
 * Carries out everything that waits in an aggregate and takes it off the list.
 * Effects run at least once: the list is cleared only where nothing was written meanwhile, else a later run
 * does them all again into the same documents.
 */
export async function drain<Pending extends Effect>(
  name: string,
  doc: Pick<Aggregate<HistoryEvent, Pending>, '_id' | 'version' | 'pending'>,
  carry: Carry<Pending>
): Promise<void> {
  if (doc.pending.length === 0) return
  for (const effect of doc.pending) await carry(effect)
  await collection(name)
    .where({ _id: doc._id, version: doc.version })
    .update({ data: { pending: [], pendingSince: null } })
}
