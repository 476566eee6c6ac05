import { issues as method } from '../../types/api/roster/issues'
import type { RosterIssueKind } from '../../types/domain/rosters'
import { collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { jobs, partId, parts, type IssuesPart, type Job } from './job'
import { mustBeOwn } from './store/jobs'

/** A page is a document; what was left out while writing is the last page of the bad rows. */
export const issues = handler(method, async ({ id, kind, after }, { caller, now }) => {
  const page = after === undefined ? 0 : Math.max(0, Math.floor(Number(after)) || 0)
  const found = await withPart(id, kind, page)
  const job = mustBeOwn(found, caller, now)
  const pages = job.parts[kind] + (kind === 'bad' && job.late.length > 0 ? 1 : 0)
  if (page >= pages) return { rows: [], after: null }
  const rows = page === job.parts[kind] ? job.late : (job.part[0]?.issues ?? [])
  return { rows, after: page + 1 < pages ? String(page + 1) : null }
})

/** An import with one page of what is said of its rows, in one call of the store; null where there is none. */
async function withPart(
  id: string,
  kind: RosterIssueKind,
  page: number
): Promise<(Job & { part: IssuesPart[] }) | null> {
  const part = pipeline()
    .match({ _id: partId(id, kind, page) })
    .limit(1)
    .done()
  const { list } = await collection(jobs)
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: parts, pipeline: part, as: 'part' })
    .end()
  return (list[0] as (Job & { part: IssuesPart[] }) | undefined) ?? null
}
