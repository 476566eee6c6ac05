import { confirm as method } from '../../types/api/roster/confirm'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { jobs, viewOf } from './job'
import { ownJob } from './store/jobs'
import { remember } from './store/memory'

/** Confirmed twice, or by two taps at once, it begins once: the state is set only where it is still a preview. */
export const confirm = handler(method, async ({ id }, { caller, now }) => {
  const job = await ownJob(id, caller, now)
  if (job.state !== 'preview') return viewOf(job)
  const state = job.parts.rows === 0 ? 'done' : 'writing'
  if (job.chosen.length > 0) await remember(job.node.id, job.chosen)
  await collection(jobs).where({ _id: id, state: 'preview' }).update({ data: { state } })
  return viewOf({ ...job, state })
})
