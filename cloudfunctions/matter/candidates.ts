import { _, collection } from '../kernel/cloud'
import { taking } from '../kernel/fields'
import { inHalves } from '../kernel/halves'
import { warmMap } from '../kernel/warm'
import { momentOf } from '../kernel/keys'
import type { Matter } from '../domain/matter/state/matter'
import type { Candidate } from '../domain/matter/search/judged'
import { matters } from '../domain/matter/state/matters'
import { rowFields } from '../domain/matter/views/row'

/** What is read of a matter to say whether somebody may see it, what was said of it, and to show its row. */
const fields = taking([
  ...rowFields,
  'place',
  'outcome',
  'history.v',
  'history.act',
  'history.text',
  'history.by.standing'
])

type Found = Candidate & Pick<Matter, 'outcome'>

/** The newest matters of a condition that an index serves in the order of asking. One call of the store. */
export async function newest(where: Record<string, unknown>, limit: number): Promise<Found[]> {
  const { data } = await collection('matters')
    .where(where)
    .orderBy('askedKey', 'desc')
    .limit(limit)
    .field(fields)
    .get()
  return data.map(matters.read)
}

/** Matters by their ids, in that order; one that is not there is left out. One call of the store unless texts are long. */
export async function named(ids: string[]): Promise<Found[]> {
  const found = await inHalves(ids, async (some) => {
    const { data } = await collection('matters')
      .where({ _id: _.in(some) })
      .limit(some.length)
      .field(fields)
      .get()
    return data.map(matters.read)
  })
  const byId = new Map(found.map((matter) => [matter._id, matter]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** How long a warm instance trusts since when a node has matters. */
const trustMs = 3_600_000
const first = warmMap<string, { readAt: number; askedAt: Date }>()

/** The moment of the first matter at or below nodes; null where there is none yet. Asked for once in a while. */
export async function firstAsked(posts: string[], now: Date): Promise<Date | null> {
  const key = posts.join(' ')
  const before = first.get(key)
  if (before && Math.abs(now.getTime() - before.readAt) < trustMs) return before.askedAt
  const { data } = await collection('matters')
    .where({ path: _.in(posts) })
    .orderBy('askedKey', 'asc')
    .limit(1)
    .field({ askedKey: true })
    .get()
  const [oldest] = data
  if (!oldest) return null
  const askedAt = new Date(momentOf(oldest.askedKey))
  first.set(key, { readAt: now.getTime(), askedAt })
  return askedAt
}
