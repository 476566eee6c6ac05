import { _, collection } from '../../../kernel/cloud'
import type { Matter } from '../state/matter'
import { matters } from '../state/matters'

const $ = _.aggregate

/** What is read together with a matter. */
interface Join {
  from: 'organizations' | 'persons'
  /** Gives the keys of what is joined, by the matter's own fields; an expression of the store. */
  keys: unknown
  foreignField: string
}

/** A matter as it stands, and what was joined to it. */
export interface Joined<Doc> {
  matter: Matter | undefined
  looked: Doc[]
}

/** Reads a matter with other documents that an act on it needs: one call of the store instead of two. */
export const joined =
  <Doc>({ from, keys, foreignField }: Join) =>
  async ({ id }: { id: string }): Promise<Joined<Doc>> => {
    const { list } = await collection('matters')
      .aggregate()
      .match({ _id: id })
      .limit(1)
      .addFields({ keys })
      .lookup({ from, localField: 'keys', foreignField, as: 'looked' })
      .project({ 'looked.history': 0 })
      .end()
    const [found] = list as (Matter & { keys: string[]; looked: Doc[] })[]
    if (!found) return { matter: undefined, looked: [] }
    const { keys: _keys, looked, ...matter } = found
    return { matter: matters.read(matter), looked }
  }

/** Lists of lists, as one list. */
export const flat = (lists: unknown): unknown =>
  $.reduce({ input: lists, initialValue: [], in: $.concatArrays(['$$value', '$$this']) })
