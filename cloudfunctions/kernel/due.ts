import { keyAt } from './keys'
import type { Settings } from '../../types/domain/settings'
import { change, type Aggregate, type Readable } from './aggregate'
import { _, collectionOf } from './cloud'
import type { CollectionName } from './documents'
import { eachDue } from './eachDue'
import { settingsAt } from './settings'
import { timeBudget } from './timeBudget'

/** Documents of one page of the queue. */
const page = 100
/** What a document is found by once something is due: the moment and the id as one key; null while nothing is. */
export interface Due {
  _id: string
  alarmKey: string | null
}

/** The key of a moment at which something is due. */
export const alarmKeyOf = (id: string, at: Date | null): string | null => at && keyAt(at, id)

/** What finds the documents whose moment has come, behind those of the last page. */
export const dueTimers = (now: Date, after = ''): { alarmKey: unknown } => ({
  alarmKey: _.and(_.gt(after), _.lt(`${now.toISOString()}~`))
})

/**
 * Runs `fireOne` for every document of a collection whose moment has come, the longest due first: a queue of due
 * items by their index on `alarmKey`, never a scan. One that fails is passed by and tried again (`eachDue`).
 * `fireOne` decides again on the document as it then stands, and must do nothing twice.
 */
export async function fireEachDue(
  name: CollectionName,
  fireOne: (id: string, now: Date) => Promise<void>,
  now: Date,
  hasTime = timeBudget()
): Promise<{ done: number; failed: number }> {
  const counted = { done: 0, failed: 0 }
  let after = ''
  while (hasTime()) {
    const { data } = await collectionOf<Due>(name)
      .where(dueTimers(now, after))
      .orderBy('alarmKey', 'asc')
      .limit(page)
      .field({ alarmKey: true })
      .get()
    const { done, failed } = await eachDue(
      data,
      { name: `${name}.timer`, run: ({ _id }) => fireOne(_id, now) },
      now,
      hasTime
    )
    counted.done += done
    counted.failed += failed
    if (data.length < page) break
    after = data.at(-1)!.alarmKey!
  }
  return counted
}

/** What time does to an aggregate. */
interface Timed<Doc extends Aggregate> {
  aggregate: Readable
  /** The document after the next thing that is due; null where nothing is. What was done is not due any more. */
  fired(doc: Doc, settings: Settings, now: Date): Doc | null
  runEffects(doc: Doc): Promise<void>
}

/**
 * Does to the documents of an aggregate what is due by itself. Fired twice, or in two instances at once, it does nothing
 * twice: each is decided again as it then stands.
 */
export const fireDueTimers = <Doc extends Aggregate & { path: string[] }>(
  { aggregate, fired, runEffects }: Timed<Doc>,
  now: Date
): Promise<{ done: number; failed: number }> =>
  fireEachDue(
    aggregate.collection,
    async (id) => {
      const { saved } = await change<Doc, null>(aggregate, id, async (doc) => {
        const after = doc && fired(doc, await settingsAt(doc.path, now), now)
        return after ? { save: after, result: null } : { result: null }
      })
      if (saved) await runEffects(saved)
    },
    now
  )
