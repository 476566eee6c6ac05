import { Refusal } from '../refusal'
import type { Aggregate, AggregateName } from './document'
import { load, type Readable } from './load'
import { save } from './save'

/** What was decided: the document extended, or an answer without a write (a repeated act). */
export type Decided<Doc, Result> = { save: Doc; result: Result } | { result: Result }

const attempts = 5

/**
 * Loads, decides, saves; again where somebody was first. `loaded` is the document where this call has read it already;
 * it is read anew only after a lost race.
 * Errors: NOT_FOUND (from `decide`, which gets null), CONFLICT after five lost races.
 */
export function change<Doc extends Aggregate, Result>(
  aggregate: Readable,
  id: string,
  decide: (doc: Doc | null) => Promise<Decided<Doc, Result>>,
  loaded?: Doc
): Promise<{ result: Result; saved: Doc | null }> {
  let known = loaded
  const read = async () => {
    const doc = known ?? (await load<Doc>(aggregate, id))
    known = undefined
    return { doc }
  }
  return changeRead(aggregate.collection, read, ({ doc }) => decide(doc))
}

/** The same of a document that is read together with what it is decided on. */
export async function changeRead<Doc extends Aggregate, Read extends { doc: Doc | null }, Result>(
  name: AggregateName,
  read: () => Promise<Read>,
  decide: (read: Read) => Promise<Decided<Doc, Result>>
): Promise<{ result: Result; saved: Doc | null }> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await read()
    const decided = await decide(found)
    if (!('save' in decided)) return { result: decided.result, saved: null }
    if (await save(name, found.doc, decided.save)) return { result: decided.result, saved: decided.save }
  }
  throw new Refusal('CONFLICT')
}
