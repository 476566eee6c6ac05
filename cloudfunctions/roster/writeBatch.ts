import { _, collection } from '../kernel/cloud'
import type { Organization } from '../kernel/organization'
import { writeHomes } from './batch/homes'
import { writeMembers } from './batch/members'
import { jobs, partId, parts, type Job, type RowsPart } from './job'
import { removeRows } from './store/jobs'
import { nodesBelow } from './store/village'
import type { Outcome } from './batch/outcome'

/** How long an instance has a job without saying that it goes on; far more than a part takes. */
const leaseMs = 30_000
const mostLate = 100
const free = new Date(0)

/**
 * Writes parts of an import until the time is up or all are written. One instance at a time: whoever has the lease;
 * one that broke loses it. A part written twice changes nothing and is counted once, because what is counted is
 * read from the records' own histories.
 * @param now the time of this call
 * @param budgetMs after which no further part is begun
 */
export async function writeBatch(job: Job, now: Date, budgetMs: number): Promise<void> {
  const begun = Date.now()
  const at = () => new Date(now.getTime() + (Date.now() - begun))
  const lease = await collection(jobs)
    .where({ _id: job._id, state: 'writing', leaseUntil: _.lt(now) })
    .update({ data: { leaseUntil: new Date(now.getTime() + leaseMs) } })
  if (lease.stats.updated === 0) return
  let current = (await collection(jobs).doc(job._id).get()).data
  const nodes = new Map((await nodesBelow(job.node.id)).map((node) => [node._id, node]))
  while (current && current.next < current.parts.rows && Date.now() - begun < budgetMs) {
    current = await writeNext(current, nodes, at())
  }
  if (current && current.next >= current.parts.rows) return finish(current)
  await collection(jobs)
    .where({ _id: job._id, state: 'writing' })
    .update({ data: { leaseUntil: free } })
}

/** Writes the next part and counts it; null where another instance counted it meanwhile. */
async function writeNext(job: Job, nodes: Map<string, Organization>, now: Date): Promise<Job | null> {
  const found = (
    await collection(parts)
      .doc(partId(job._id, 'rows', job.next))
      .get()
  ).data
  const part = found && 'rows' in found ? found : null
  const nothing = { written: 0, skipped: 0, late: [] }
  const { written, skipped, late } = part ? await write(job, part, nodes, now) : nothing
  const after = {
    next: job.next + 1,
    done: job.done + (part?.rows ?? 0),
    written: job.written + written,
    skipped: job.skipped + skipped,
    late: [...job.late, ...late].slice(0, mostLate)
  }
  const { stats } = await collection(jobs)
    .where({ _id: job._id, next: job.next })
    .update({ data: { ...after, late: _.set(after.late), leaseUntil: new Date(now.getTime() + leaseMs) } })
  return stats.updated === 1 ? { ...job, ...after } : null
}

async function write(
  job: Job,
  part: RowsPart,
  nodes: Map<string, Organization>,
  now: Date
): Promise<Outcome> {
  const run = { job, nodes, now }
  const members = await writeMembers(part.members, run)
  const homes = await writeHomes(part.homes, run)
  return {
    written: members.written + homes.written,
    skipped: members.skipped + homes.skipped,
    late: [...members.late, ...homes.late]
  }
}

async function finish(job: Job): Promise<void> {
  await collection(jobs)
    .where({ _id: job._id })
    .update({ data: { state: 'done', leaseUntil: free } })
  await removeRows(job)
}
