import { openTrays } from '../../../../types/domain/trays'
import { _, collection, pipeline } from '../../../kernel/cloud'
import { insert } from '../../../kernel/insert'
import { eachDue } from '../../../kernel/eachDue'
import { timeBudget } from '../../../kernel/timeBudget'
import { talliedAs, type Tally, type TallyRow } from './tally'

const $ = _.aggregate
/** More than a node can have people, trays and days. */
const mostRows = 5_000
const attempts = 6

/** What is open at a node, in rows: a group of everything that the matters are counted by. */
const countedAt = (nodeId: string) =>
  pipeline()
    .match({ path: nodeId, tray: _.in(openTrays) })
    .project({ path: 1, tray: 1, hands: 1, inHand: 1, about: 1, lateTo: 1, dueAt: 1 })
    .group({
      _id: {
        at: $.arrayElemAt(['$path', -1]),
        tray: '$tray',
        hands: '$hands',
        inHand: '$inHand',
        about: $.ifNull(['$about', []]),
        lateTo: $.ifNull(['$lateTo', null]),
        dueAt: $.ifNull(['$dueAt', null])
      },
      count: $.sum(1)
    })
    // The path of what lies deeper leads through the node as well.
    .match({ '_id.at': nodeId })
    .limit(mostRows)
    .done()

type Read = Pick<Tally, 'version' | 'staleAt'> & {
  found: { _id: Omit<TallyRow, 'count'> & { at: string }; count: number }[]
}

/**
 * Counts anew what is open at the end of a path. Two calls of the store; it asks for the version before it counts and
 * writes on that version alone, so that who counted earlier never overwrites who counted later. Safe to repeat.
 */
export async function recountTally(path: string[]): Promise<void> {
  const _id = path.at(-1)!
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await counted(_id)
    if (!read) {
      await insert('tallies', { _id, path, hands: [], rows: [], version: 0, staleAt: null } satisfies Tally)
      continue
    }
    const { version, staleAt, found } = read
    const now = talliedAs(found.map(({ _id: { at: _at, ...row }, count }) => ({ ...row, count })))
    const { stats } = await collection('tallies')
      .where({ _id, version, staleAt })
      .update({
        data: {
          rows: _.set(now.rows),
          hands: _.set(now.hands),
          version: _.inc(1),
          staleAt: _.set(null)
        }
      })
    if (stats.updated === 1) return
  }
  throw new Error(`${_id}: what is open there is counted by others again and again`)
}

async function counted(_id: string): Promise<Read | undefined> {
  const { list } = await collection('tallies')
    .aggregate()
    .match({ _id })
    .limit(1)
    .lookup({ from: 'matters', pipeline: countedAt(_id), as: 'found' })
    .project({ version: 1, staleAt: 1, found: 1 })
    .end()
  return (list as Read[])[0]
}

/** Everything below a node is to be counted anew, since its matters were moved. */
export async function markTallies(nodeId: string, now: Date): Promise<void> {
  await collection('tallies')
    .where({ path: nodeId })
    .update({ data: { staleAt: _.set(now) } })
}

/** Nodes of one run; what is left waits for the next minute. */
const most = 200

/** What finds the nodes that are to be counted anew. */
export const stale = (now: Date): { staleAt: unknown } => ({ staleAt: _.lte(now) })

/** Counts anew what a move left to be counted. */
export async function recountStale(
  now: Date,
  hasTime = timeBudget()
): Promise<{ done: number; failed: number }> {
  const { data } = await collection('tallies')
    .where(stale(now))
    .orderBy('staleAt', 'asc')
    .field({ path: true })
    .limit(most)
    .get()
  return eachDue(data, { name: 'tallies.recount', run: ({ path }) => recountTally(path) }, now, hasTime)
}
