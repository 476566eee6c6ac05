import { Refusal } from '../refusal'
import type { Aggregate } from './document'
import { load } from './load'
import { save } from './save'

const attempts = 5

/**
 * Loads, decides, saves; again where somebody was first. `decide` returns the extended document, or a value that
 * answers without a write (a repeated act). `loaded` is the document where this call has read it already; it is
 * read anew only after a lost race.
 * Errors: NOT_FOUND (from `decide`, which gets null), CONFLICT after five lost races.
 */
export async function change<Doc extends Aggregate, Result>(
  name: string,
  id: string,
  decide: (doc: Doc | null) => Promise<{ save: Doc; result: Result } | { result: Result }>,
  loaded?: Doc
): Promise<{ result: Result; saved: Doc | null }> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = attempt === 0 && loaded ? loaded : await load<Doc>(name, id)
    const decided = await decide(before)
    if (!('save' in decided)) return { result: decided.result, saved: null }
    if (await save(name, before, decided.save)) return { result: decided.result, saved: decided.save }
  }
  throw new Refusal('CONFLICT')
}
