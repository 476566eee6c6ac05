import { _, collection } from './cloud'
import type { Aggregate, AggregateName, Effect, HistoryEvent } from './aggregate'

/** Carries out one effect; must be safe to repeat. */
export type RunEffect<Pending extends Effect> = (effect: Pending) => Promise<void>

/**
 * Carries out everything that waits in an aggregate and takes it off the list; what fails stays there alone. Throws the
 * first failure then.
 * Effects run at least once: the list is changed only where nothing was written meanwhile, else a later run
 * does them all again into the same documents.
 */
export async function drainOutbox<Pending extends Effect>(
  name: AggregateName,
  doc: Pick<Aggregate<HistoryEvent, Pending>, '_id' | 'version' | 'pending' | 'pendingSince'>,
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
  const { _id, version, pendingSince } = doc
  if (left.length === 0)
    await collection(name)
      .where({ _id, version })
      .update({ data: { pending: [], pendingSince: null } })
  // Whoever did all of it meanwhile has emptied the list, and nothing of it is put back.
  else if (left.length < doc.pending.length)
    await collection(name)
      .where({ _id, version, pendingSince })
      .update({ data: { pending: _.set(left) } })
  if (failures.length > 0) throw failures[0]
}
