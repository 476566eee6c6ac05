import { _, collection } from '../kernel/cloud'
import { eachDue } from '../kernel/eachDue'
import { insert } from '../kernel/insert'
import { kindsOf } from '../kernel/nodes'
import type { Followed } from '../domain/tree/follow'
import { markTallies } from '../domain/matter/effects/recountTally'
import { beginLooks } from '../domain/tree/looks'
import { followers } from '../domain/tree/followers'
import { finish } from './finish'
import { followPage, pageOf } from './followPage'
import type { Node } from './effects'
import type { Following } from './job'

/** After it whoever was at it is taken for frozen. */
const leaseMs = 60_000
/**
 * From the end of a sweep to the next one: by then every call has ended that had read an old path and was still to
 * write it.
 */
const againMs = 120_000
/** Pages of one go; a timer’s run must end. */
const pagesAtOnce = 100
/** Sweeps that one run of the timer goes on with. */
const most = 10

const later = (now: Date, ms: number) => new Date(now.getTime() + ms)

/** Begins to bring everything below a node up to date, and goes at once as far as one go takes it. Safe to repeat. */
export async function begin(
  { id, nodeId, rootId }: { id: string; nodeId: string; rootId: string | null },
  now: Date
): Promise<void> {
  const counts = await Promise.all(
    followers.map(({ collection: name, by }) =>
      collection(name)
        .where({ [by]: nodeId })
        .count()
    )
  )
  const total = counts.reduce((sum, count) => sum + count.total, 0)
  const job: Following = {
    _id: id,
    nodeId,
    rootId,
    sweep: 1,
    step: 0,
    after: '',
    fixed: 0,
    done: 0,
    total,
    nextAt: later(now, leaseMs)
  }
  if (await insert('moves', job)) await goOn(job, now)
}

/** Goes on with what is due; what somebody else is at is left alone. */
export async function goOnWithAll(now: Date): Promise<number> {
  const { data } = await collection('moves')
    .where({ nextAt: _.lt(now) })
    .orderBy('nextAt', 'asc')
    .limit(most)
    .get()
  await eachDue(data, { name: 'moves.follow', run: (job) => goOn(job, now) }, now)
  return data.length
}

async function goOn(from: Following, now: Date): Promise<void> {
  let job = from
  for (let pages = 1; pages <= pagesAtOnce; pages += 1) {
    const node = (await collection('organizations').doc(job.nodeId).get()).data
    const page = node ? await pageOf(followers[job.step]!, job.nodeId, job.after) : []
    const fixed = node ? await followPage(followers[job.step]!, page, await followed(node, now)) : 0
    const next = advanced(
      job,
      page.map(({ _id }) => _id),
      fixed,
      now
    )
    if (next.nextAt === null) await finish(next, now)
    if (pages === pagesAtOnce && next.nextAt !== null && next.sweep === job.sweep) next.nextAt = now
    if (!(await keep(job, next))) return
    await tellProgress(job, next)
    if (next.nextAt === null || next.sweep !== job.sweep) {
      // Hands and who is above changed with what was moved.
      await markTallies(job.nodeId, now)
      // Where it lies now there may be nobody who can act, and no other act tells.
      await beginLooks({ id: `${job._id}.${job.sweep}`, nodes: [job.nodeId] }, now)
      return
    }
    job = next
  }
}

/** What is followed of a node; kinds never change, so they are asked for once. */
async function followed(node: Node, now: Date): Promise<Followed> {
  const kindOf = await kindsOf(node.path, now)
  return { ...node, townId: node.path.find((id) => kindOf(id) === 'town') ?? null }
}

/** Where a sweep stands after a page: at the next page, the next collection, the next sweep, or the end. Pure. */
export function advanced(job: Following, ids: string[], fixed: number, now: Date): Following {
  const so = { ...job, fixed: job.fixed + fixed, done: job.done + ids.length, nextAt: later(now, leaseMs) }
  if (ids.length > 0) return { ...so, after: ids.at(-1)! }
  if (job.step + 1 < followers.length) return { ...so, step: job.step + 1, after: '' }
  // One more sweep, until one finds nothing behind.
  const settled = job.sweep > 1 && so.fixed === 0
  const again = { ...so, sweep: job.sweep + 1, step: 0, after: '', fixed: 0, done: 0 }
  return settled ? { ...so, nextAt: null } : { ...again, nextAt: later(now, againMs) }
}

/** False where somebody else is at it too and was faster: they go on. */
async function keep(before: Following, { _id, ...after }: Following): Promise<boolean> {
  const { sweep, step, after: last } = before
  const { stats } = await collection('moves').where({ _id, sweep, step, after: last }).update({ data: after })
  return stats.updated === 1
}

/** What the tree shows; the sweeps after the first one only look once more. */
async function tellProgress(
  before: Following,
  { nodeId, done, total, sweep, nextAt }: Following
): Promise<void> {
  if (nextAt === null || before.sweep > 1) return
  const following = { done: sweep > 1 ? total : Math.min(done, total), total }
  await collection('organizations')
    .doc(nodeId)
    .update({ data: { following: _.set(following) } })
}
