import { _, collection } from './cloud'
import { nextTry } from './backoff'
import { addDays } from './calendar'
import { insert } from './insert'
import { logFailure } from './log'
import { timeBudget } from './timeBudget'

/** Work of a timer that failed at a document, until it goes through: what `ops.health` lists. */
export interface Failure {
  /** The work and the document. */
  _id: string
  work: string
  doc: string
  /** How often it failed, and since when. */
  tries: number
  since: Date
  /** When it is tried again. */
  nextAt: Date
  /** What was thrown last. */
  error: string
  /** It failed so often that somebody has to look: it is tried once a day from now on. */
  stuck: boolean
}

declare module './documents' {
  interface Documents {
    failures: Failure
  }
}

export const failuresName = 'failures'

/** One kind of work that comes due at the documents of a collection. */
interface Work<Doc extends { _id: string }> {
  /** What it is called: `matters.effects`, `matters.timer`. */
  name: string
  run(doc: Doc): Promise<unknown>
  /** Puts a document off where its own queue can: it is not found before that moment. */
  putOff?(doc: Doc, until: Date): Promise<unknown>
}

/**
 * Does what is due at these documents, one after the other, as long as there is time. One that fails is tried again
 * after a wait that grows, and in the end once a day (`stuck`); it never keeps its neighbours waiting, and once it goes
 * through nothing of it is left. One call of the store more than the work itself, and two for each failure.
 */
export async function eachDue<Doc extends { _id: string }>(
  docs: Doc[],
  { name, run, putOff }: Work<Doc>,
  now: Date,
  hasTime = timeBudget()
): Promise<{ done: number; failed: number }> {
  const counted = { done: 0, failed: 0 }
  if (docs.length === 0) return counted
  const failures = await failuresOf(docs.map(({ _id }) => keyOf(name, _id)))
  for (const doc of docs) {
    if (!hasTime()) break
    const before = failures.get(keyOf(name, doc._id))
    if (before && before.nextAt > now) continue
    const log = (error: unknown) => logFailure(`${name} ${doc._id}`, error)
    try {
      await run(doc)
      counted.done += 1
    } catch (error) {
      counted.failed += 1
      log(error)
      await note(failed(name, doc._id, before, error, now), before)
        .then(({ nextAt }) => putOff?.(doc, nextAt))
        .catch(log)
      continue
    }
    // One that stays by mischance goes with its time (collections.ts): what is alive is tried again every day.
    if (before) await collection(failuresName).doc(before._id).remove().catch(log)
  }
  return counted
}

const keyOf = (work: string, id: string): string => `${work} ${id}`

async function failuresOf(ids: string[]): Promise<Map<string, Failure>> {
  const { data } = await collection(failuresName)
    .where({ _id: _.in(ids) })
    .limit(ids.length)
    .get()
  return new Map(data.map((failure) => [failure._id, failure]))
}

function failed(work: string, doc: string, before: Failure | undefined, error: unknown, now: Date): Failure {
  const tries = (before?.tries ?? 0) + 1
  const next = nextTry(tries, now)
  return {
    _id: keyOf(work, doc),
    work,
    doc,
    tries,
    since: before?.since ?? now,
    nextAt: next ?? addDays(now, 1),
    error: String(error instanceof Error ? error.message : error).slice(0, 200),
    stuck: next === null
  }
}

async function note(failure: Failure, before: Failure | undefined): Promise<Failure> {
  const { _id, ...fields } = failure
  if (before) await collection(failuresName).doc(_id).set({ data: fields })
  else await insert(failuresName, failure)
  return failure
}
