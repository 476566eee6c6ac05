import { _, collection } from '../../kernel/cloud'
import { rosterIssueKinds } from '../../../types/domain/rosters'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { jobs, parts, partId, type Job } from '../job'
import { maySee } from './village'

/** The import of a caller who still covers its village. Errors: NOT_FOUND. */
export async function ownJob(id: string, caller: Person, now: Date): Promise<Job> {
  return mustBeOwn((await collection(jobs).doc(id).get()).data, caller, now)
}

/** The import that was read, if it is of a caller who still covers its village. Errors: NOT_FOUND. */
export function mustBeOwn<Found extends Job>(job: Found | null, caller: Person, now: Date): Found {
  if (!job || job.by.id !== caller._id || !maySee(caller, job.nodePath, now)) throw new Refusal('NOT_FOUND')
  return job
}

/** Removes the rows of an import: once they are written, or will not be, nothing of them need stay. */
export async function removeRows({ _id, parts: count }: Job): Promise<void> {
  const ids = Array.from({ length: count.rows }, (_none, index) => partId(_id, 'rows', index))
  await Promise.all(ids.map((id) => collection(parts).doc(id).remove()))
}

/** Removes an import with all that lies beside it. */
export async function removeJob(job: Job): Promise<void> {
  await removeRows(job)
  const said = rosterIssueKinds.flatMap((kind) =>
    Array.from({ length: job.parts[kind] }, (_none, index) => partId(job._id, kind, index))
  )
  await Promise.all(said.map((id) => collection(parts).doc(id).remove()))
  await collection(jobs).doc(job._id).remove()
}

/** Imports in a state that began before a moment, the oldest first. */
export async function jobsBefore(state: Job['state'], before: Date, limit: number): Promise<Job[]> {
  const { data } = await collection(jobs)
    .where({ state, at: _.lt(before) })
    .orderBy('at', 'asc')
    .limit(limit)
    .get()
  return data
}
