import { _, collection } from '../../kernel/cloud'
import { insert } from '../../kernel/insert'

/** The matters that one term lists: strings that sort by the moment of asking. */
export interface Term {
  _id: string
  /** The latest ones, in order. */
  ids: string[]
}

declare module '../../kernel/documents' {
  interface Documents {
    terms: Term
  }
}

/** So many of a village and a year a term lists: whoever has more than these in common has nothing in common. */
export const listed = 256

const attempts = 6

/**
 * Lists a posting under terms. The same again changes nothing, and the order of arrival does not matter: what a term
 * holds is the latest of everything that was ever listed under it.
 */
export async function addPosting(keys: string[], posting: string): Promise<void> {
  if (keys.length === 0) return
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // Asked before the update: what is there by then is reached by it, what is not must be begun.
    const missing = await absent(keys)
    if (missing.length < keys.length)
      await collection('terms')
        .where({ _id: _.in(keys), ids: _.neq(posting) })
        .update({ data: { ids: _.push({ each: [posting], sort: 1, slice: -listed }) } })
    const begun = missing.map((_id) => ({ _id, ids: [posting] }))
    if (missing.length === 0 || (await insert('terms', begun))) return
    // Somebody began one of them at the same moment: look again which there are.
  }
  throw new Error(`${posting}: its terms are begun by others again and again`)
}

async function absent(keys: string[]): Promise<string[]> {
  const { data } = await collection('terms')
    .where({ _id: _.in(keys) })
    .field({ _id: true })
    .limit(keys.length)
    .get()
  const there = new Set(data.map(({ _id }) => _id))
  return keys.filter((key) => !there.has(key))
}

/** Takes a posting off its terms, for it lies elsewhere now. */
export async function removePosting(keys: string[], posting: string): Promise<void> {
  await collection('terms')
    .where({ _id: _.in(keys), ids: posting })
    .update({ data: { ids: _.pull(posting) } })
}
