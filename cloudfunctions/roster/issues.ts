import { issues as method } from '../../types/api/roster/issues'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { partId, parts, type IssuesPart } from './job'
import { ownJob } from './store/jobs'

/** A page is a document; what was left out while writing is the last page of the bad rows. */
export const issues = handler(method, async ({ id, kind, after }, { caller, now }) => {
  const job = await ownJob(id, caller, now)
  const page = after === undefined ? 0 : Math.max(0, Math.floor(Number(after)) || 0)
  const pages = job.parts[kind] + (kind === 'bad' && job.late.length > 0 ? 1 : 0)
  if (page >= pages) return { rows: [], after: null }
  const rows =
    page === job.parts[kind]
      ? job.late
      : ((
          await collection<IssuesPart>(parts)
            .doc(partId(id, kind, page))
            .get()
        ).data?.issues ?? [])
  return { rows, after: page + 1 < pages ? String(page + 1) : null }
})
