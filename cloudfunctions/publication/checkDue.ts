import { _, collection } from '../kernel/cloud'
import { proceed } from '../shared/publication/carry'
import type { Publication } from '../shared/publication/publication'

/** What is younger is still being checked by the instance that wrote it. */
const graceMs = 10_000
/** Checks of one run; what is left waits for the next minute. */
const most = 30

/**
 * Carries out the checks that are due: those an instance left undone, and those at which WeChat failed. One that
 * breaks goes to the end and never blocks the rest.
 */
export async function checkDue(now: Date): Promise<{ done: number; failed: number }> {
  const { data } = await collection<Publication>('publications')
    .where({ checkAt: _.lt(new Date(now.getTime() - graceMs)) })
    .orderBy('checkAt', 'asc')
    .limit(most)
    .get()
  let failed = 0
  for (const publication of data)
    await proceed(publication, now).catch(async (error: unknown) => {
      failed += 1
      console.error(publication._id, error)
      const { _id, version, checkAt } = publication
      await collection('publications')
        .where({ _id, version, checkAt })
        .update({ data: { checkAt: now } })
    })
  return { done: data.length - failed, failed }
}
