import { listingOf } from '../../cloudfunctions/domain/matter/effects/terms'
import { idIn } from '../../cloudfunctions/domain/terms/posting'
import { everyDocument, type Store } from '../../demo/store'
import { latest, type Listings } from '../terms/listings'
import { matters } from '../../cloudfunctions/domain/matter/state/matters'
import { begin } from './begin'
import type { Different } from './different'

/** A full list weighs 8 KB, and one answer has 6 MB. */
const page = 400

/** Compares the lists of terms with what the matters give, and returns how many were looked at. */
export async function rebuildTerms(
  store: Store,
  listed: Listings,
  write: boolean,
  note: (different: Different, rewritten: number) => void
): Promise<number> {
  const seen = new Set<string>()
  const compare = async (_id: string, stored: string[] | null) => {
    seen.add(_id)
    if (same(stored ?? [], listed.idsOf(_id))) return
    const right = await lookedUp(store, _id, stored ?? [], listed.idsOf(_id))
    if (!right || same(stored ?? [], right)) return
    const rewritten = write ? await rewrite(store, _id, stored, right) : 0
    note({ collection: 'terms', id: _id, fields: ['ids'] }, rewritten)
  }
  for await (const { _id, ids } of everyDocument(store, 'terms', page)) await compare(_id, ids)
  for (const _id of listed.keys()) if (!seen.has(_id)) await compare(_id, null)
  return seen.size
}

const same = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((posting, place) => posting === other[place])

/**
 * What a term lists by the matters in question as they are now: some may have come or moved since they were read.
 * Null while one of them still waits to be listed: that is left to the next run.
 */
async function lookedUp(
  store: Store,
  _id: string,
  stored: string[],
  derived: string[]
): Promise<string[] | null> {
  const both = new Set(stored.filter((posting) => derived.includes(posting)))
  const doubtful = [...new Set([...stored, ...derived])].filter((posting) => !both.has(posting))
  const ids = [...new Set(doubtful.map(idIn))]
  const { data } = await store
    .collection('matters')
    .where({ _id: store._.in(ids) })
    .limit(ids.length)
    .get()
  if (data.some(({ pending }) => pending.some(({ kind }) => kind === 'terms'))) return null
  const right = data
    .map((matter) => listingOf(matters.rebuilt(matter), matter.office.id))
    .filter(({ keys }) => keys.includes(_id))
    .map(({ posting }) => posting)
  return latest([...both, ...right])
}

/** Returns 1 where it was written, 0 where somebody was first. */
async function rewrite(store: Store, _id: string, before: string[] | null, ids: string[]): Promise<number> {
  if (before === null) return begin(store, 'terms', { _id, ids })
  const unchanged = store.collection('terms').where({ _id, ids: store._.eq(before) })
  if (ids.length === 0) return (await unchanged.remove()).stats.removed
  return (await unchanged.update({ data: { ids: store._.set(ids) } })).stats.updated
}
