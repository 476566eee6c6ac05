import { load, type Aggregate, type Readable } from './aggregate'
import { _, collection } from './cloud'
import { eachDue } from './eachDue'
import { timeBudget } from './timeBudget'

/** Effects younger than this are still being carried out by the instance that wrote them. */
const graceMs = 10_000
/** Documents of one run; what is left waits for the next minute. */
const most = 100

/** What finds the documents with effects that an instance left undone. */
export const unfinished = (now: Date): { pendingSince: unknown } => ({
  pendingSince: _.lt(new Date(now.getTime() - graceMs))
})

/**
 * Carries out the effects that an instance left undone in a collection with an index on `pendingSince`: what a
 * function's timer runs. One that fails is put off (`eachDue`). Each is read by itself, since a hundred histories would
 * be more than the store answers.
 */
export async function sweepOutbox<Doc extends Aggregate>(
  aggregate: Readable,
  runEffects: (doc: Doc) => Promise<void>,
  now: Date,
  hasTime = timeBudget()
): Promise<{ done: number; failed: number }> {
  const { collection: name } = aggregate
  const { data } = await collection(name)
    .where(unfinished(now))
    .orderBy('pendingSince', 'asc')
    .limit(most)
    .field({ version: true, pendingSince: true })
    .get()
  return eachDue(
    data,
    {
      name: `${name}.effects`,
      async run({ _id }) {
        const doc = await load<Doc>(aggregate, _id)
        if (doc) await runEffects(doc)
      },
      putOff: ({ _id, version, pendingSince }, until) =>
        collection(name)
          .where({ _id, version, pendingSince })
          .update({ data: { pendingSince: until } })
    },
    now,
    hasTime
  )
}
