import { addDays } from '../kernel/days'
import { logFailure } from '../kernel/log'
import { doneDays, previewDays } from '../domain/roster/kept'
import { writeBatch } from './writeBatch'
import { jobsBefore, removeJob } from './store/jobs'

/** Work of one run; far below the time a function has. */
const budgetMs = 8000
const most = 20

/**
 * What the timer does: goes on with imports nobody looks on at, and removes what is kept no longer. One that fails
 * does not keep the others from going on.
 */
export async function sweep(now: Date): Promise<{ carried: number; removed: number }> {
  const open = await jobsBefore('writing', now, most)
  const until = Date.now() + budgetMs
  for (const job of open) {
    if (Date.now() >= until) break
    await writeBatch(job, now, until - Date.now()).catch((error: unknown) => logFailure(job._id, error))
  }
  const old = [
    ...(await jobsBefore('preview', addDays(now, -previewDays), most)),
    ...(await jobsBefore('done', addDays(now, -doneDays), most))
  ]
  for (const job of old) await removeJob(job)
  return { carried: open.length, removed: old.length }
}
