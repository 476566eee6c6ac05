import { _, collection } from '../kernel/cloud'
import { eachDue } from '../kernel/eachDue'
import { timeBudget } from '../kernel/timeBudget'
import { migrations } from './migrations'
import { rebuilders } from './rewriters'
import { rewritesName, type Rewrite, type Rewriter } from './rewrite'

/** Documents of one page. */
const pageSize = 100
/** After it whoever was at it is taken for frozen. */
const leaseMs = 60_000
/** More than ever wait at once. */
const most = 100

/** Those that are not done yet, in the order in which they are done: one after the other. */
export async function unfinished(): Promise<Rewrite[]> {
  const { data } = await collection(rewritesName)
    .where({ nextAt: _.gt(new Date(0)) })
    .orderBy('nextAt', 'asc')
    .limit(most)
    .get()
  return data.sort((one, other) => one.begunAt.getTime() - other.begunAt.getTime() || one.order - other.order)
}

/**
 * Carries on with what is written anew, page by page, as long as there is time: what the timer runs, and whoever
 * watches. Cut at any moment, it goes on where it was; of two at once, one does the page.
 */
export async function goOn(now: Date, hasTime = timeBudget()): Promise<{ done: number; failed: number }> {
  const sum = { done: 0, failed: 0 }
  while (hasTime()) {
    const [first] = await unfinished()
    if (!first || first.nextAt! > now) break
    const { done, failed } = await eachDue(
      [first],
      { name: rewritesName, run: (one) => goOnWith(one, now, hasTime), putOff },
      now,
      hasTime
    )
    sum.done += done
    sum.failed += failed
    if (done === 0) break
  }
  return sum
}

async function goOnWith(from: Rewrite, now: Date, hasTime: () => boolean): Promise<void> {
  const rewriter = rewriterOf(from)
  if (!(await claim(from, now))) return
  let at = from
  while (at.nextAt) {
    const next = hasTime() ? await page(at, rewriter, now) : { ...at, nextAt: now }
    const { _id, ...fields } = next
    const { stats } = await collection(rewritesName)
      .where({ _id, after: at.after, seen: at.seen })
      .update({ data: fields })
    // Somebody else is at it too and was faster: they go on.
    if (stats.updated === 0 || next.seen === at.seen) return
    at = next
  }
}

/** Whether it is this call that goes on with it. */
async function claim({ _id, after, seen }: Rewrite, now: Date): Promise<boolean> {
  const { stats } = await collection(rewritesName)
    .where({ _id, after, seen, nextAt: _.lte(now) })
    .update({ data: { nextAt: leased(now) } })
  return stats.updated === 1
}

const leased = (now: Date): Date => new Date(now.getTime() + leaseMs)

/** A rewrite after one more page, which is done. */
async function page(at: Rewrite, { collection: name, rewrite }: Rewriter, now: Date): Promise<Rewrite> {
  const { data } = await collection(name)
    .where({ _id: _.gt(at.after) })
    .orderBy('_id', 'asc')
    .limit(pageSize)
    .field({ _id: true })
    .get()
  const ids = data.map(({ _id }) => _id)
  const of = at.seen === 0 ? (await collection(name).where({}).count()).total : at.of
  const { different, written } = ids.length > 0 ? await rewrite(ids) : { different: 0, written: 0 }
  const ended = ids.length < pageSize
  return {
    ...at,
    after: ids.at(-1) ?? at.after,
    of,
    seen: at.seen + ids.length,
    different: at.different + different,
    written: at.written + written,
    nextAt: ended ? null : leased(now),
    endedAt: ended ? now : null
  }
}

function rewriterOf({ migration, name }: Rewrite): Rewriter {
  const found = migration === null ? rebuilders[name] : migrations.find(({ number }) => number === migration)
  if (!found) throw new Error(`nothing here writes ${name} anew`)
  return found
}

const putOff = ({ _id }: Rewrite, until: Date) =>
  collection(rewritesName)
    .doc(_id)
    .update({ data: { nextAt: until } })
