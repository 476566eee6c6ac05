import { Refusal } from '../refusal'
import type { Aggregate } from './document'
import { load, type Readable } from './load'
import { save } from './save'

/** The beginning of a document, as a handler knows it. */
interface Creating<Doc extends Aggregate, Answer> {
  aggregate: Readable
  /** The id that the client gave it. */
  id: string
  /** Fingerprint of who began it with which input. */
  print: string
  /** Makes it, with its first event, or refuses. */
  prepare(): Promise<Doc>
  /** What it is answered with, now and whenever it is repeated. */
  answer(event: Doc['history'][number], history: Doc['history']): Answer
  /** What follows once it is written. */
  saved(doc: Doc): void
}

/**
 * Begins a document once. A repetition is answered as it was the first time, whatever became of what it spoke of since:
 * of a photo, or of the caller’s part in it. Errors: ACT_REUSED where the id is something else’s, and those of `prepare`.
 */
export async function createOnce<Doc extends Aggregate, Answer>({
  aggregate,
  id,
  print,
  prepare,
  answer,
  saved
}: Creating<Doc, Answer>): Promise<Answer> {
  try {
    const doc = await prepare()
    if (!(await save(aggregate.collection, null, doc))) throw new Refusal('ACT_REUSED')
    saved(doc)
    return answer(doc.history[0]!, doc.history)
  } catch (refusal) {
    const first = refusal instanceof Refusal ? await load<Doc>(aggregate, id) : null
    const event = first?.history[0]
    if (event?.print === print) return answer(event, first!.history)
    throw refusal
  }
}
