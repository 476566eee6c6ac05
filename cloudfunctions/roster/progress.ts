import { progress as method } from '../../types/api/roster/progress'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { writeBatch } from './writeBatch'
import { jobs, viewOf } from './job'
import { ownJob } from './store/jobs'

/** Work begun while somebody waits for an answer, a third of what a call has; who looks on brings it on, so that no timer need be waited for. */
const budgetMs = 1000

export const progress = handler(method, async ({ id }, { caller, now }) => {
  const job = await ownJob(id, caller, now)
  if (job.state !== 'writing') return viewOf(job)
  await writeBatch(job, now, budgetMs)
  return viewOf((await collection(jobs).doc(id).get()).data ?? job)
})
