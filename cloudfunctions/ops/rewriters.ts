import { loadMany, type Aggregate, type AggregateName } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { canonical } from '../kernel/canonical'
import { differing } from '../kernel/differing'
import { inBatches } from '../kernel/batches'
import { aggregates } from '../domain/aggregates'
import { recountTally } from '../domain/matter/effects/recountTally'
import { listTermsAgain } from '../domain/matter/effects/listTermsAgain'
import type { Matter } from '../domain/matter/state/matter'
import type { Rewriter, Rewritten } from './rewrite'

/** Every collection that is derived from histories, the lists of matters behind the matters. */
const words: Record<AggregateName, string> = {
  matters: '群众的事',
  wishes: '微心愿',
  links: '联户关系',
  lists: '联户名单',
  notices: '通知',
  publications: '公示',
  reports: '反馈',
  organizations: '组织',
  persons: '人员',
  households: '人家',
  householdRequests: '家里的申请',
  careConsents: '照看的同意',
  groups: '群'
}

/** Derives the documents of an aggregate from their histories. */
export const derivedAnew = (name: AggregateName): Rewriter => ({
  what: words[name],
  collection: name,
  rewrite: async (ids) => {
    const docs = await loadMany<Aggregate>(aggregates[name], ids)
    return summed(await inBatches([...docs.values()], (doc) => rewriteOne(name, doc)))
  }
})

async function rewriteOne(name: AggregateName, stored: Aggregate): Promise<Rewritten> {
  const right = aggregates[name].rebuilt(stored as never) as unknown as Record<string, unknown>
  const fields = differing({ ...stored, history: null }, { ...right, history: null })
  if (fields.length === 0) return { different: 0, written: 0 }
  const data = Object.fromEntries(
    fields.map((field) => [field, right[field] === undefined ? _.remove() : _.set(right[field])])
  )
  const { _id, version } = stored
  // Whoever acted on it meanwhile has written it as it should be.
  const { stats } = await collection(name).where({ _id, version }).update({ data })
  return { different: 1, written: stats.updated }
}

/** Lists matters under the words that were said of them. */
const terms: Rewriter = {
  what: '查找用的词',
  collection: 'matters',
  rewrite: async (ids) => {
    const docs = await loadMany<Matter>(aggregates.matters, ids)
    const lacked = await inBatches([...docs.values()], listTermsAgain)
    return summed(lacked.map((one) => ({ different: Number(one), written: Number(one) })))
  }
}

/** Counts what is open at each node. */
const tallies: Rewriter = {
  what: '各处在办的件数',
  collection: 'organizations',
  rewrite: async (ids) => {
    const { data } = await collection('organizations')
      .where({ _id: _.in(ids) })
      .limit(ids.length)
      .field({ path: true })
      .get()
    const before = await rowsOf(ids)
    await inBatches(
      data.filter(({ path }) => path.length > 0),
      ({ path }) => recountTally(path)
    )
    const after = await rowsOf(ids)
    const changed = [...after].filter(([id, rows]) => rows !== (before.get(id) ?? '[]')).length
    return { different: changed, written: changed }
  }
}

async function rowsOf(ids: string[]): Promise<Map<string, string>> {
  const { data } = await collection('tallies')
    .where({ _id: _.in(ids) })
    .limit(ids.length)
    .field({ rows: true })
    .get()
  return new Map(data.map(({ _id, rows }) => [_id, canonical(rows)]))
}

const summed = (all: Rewritten[]): Rewritten =>
  all.reduce(
    (sum, one) => ({ different: sum.different + one.different, written: sum.written + one.written }),
    {
      different: 0,
      written: 0
    }
  )

/** What `ops.rebuild` goes through, in this order: lists and counts follow from matters as they then are. */
export const rebuilders: Record<string, Rewriter> = {
  ...Object.fromEntries(
    (Object.keys(aggregates) as AggregateName[]).map((name) => [name, derivedAnew(name)])
  ),
  terms,
  tallies
}
