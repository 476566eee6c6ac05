import { _, collection } from '../kernel/cloud'
import type { Matter } from '../shared/matter/matter'
import { carryOut } from '../shared/matter/carry'

/** Effects younger than this are still being carried out by the instance that wrote them. */
const graceMs = 10_000
/** Matters of one run; what is left waits for the next minute. */
const most = 100

/** Carries out the effects that an instance left undone. One that fails goes to the end and never blocks the rest. */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const { data } = await collection<Matter>('matters')
    .where({ pendingSince: _.lt(new Date(now.getTime() - graceMs)) })
    .orderBy('pendingSince', 'asc')
    .limit(most)
    .get()
  let failed = 0
  for (const matter of data) {
    await carryOut(matter).catch(async (error: unknown) => {
      failed += 1
      console.error(matter._id, error)
      await collection('matters')
        .where({ _id: matter._id, version: matter.version, pendingSince: matter.pendingSince })
        .update({ data: { pendingSince: now } })
    })
  }
  return { done: data.length - failed, failed }
}
