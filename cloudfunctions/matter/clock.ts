import { _, collection } from '../kernel/cloud'
import { change } from '../kernel/aggregate'
import { settingsAt } from '../kernel/settings'
import { carryOut } from '../shared/matter/carry'
import type { Matter } from '../shared/matter/matter'
import { ringing } from './domain/ringing'

/** Matters of one page of the queue. */
const page = 100
/** Matters of one run; what is left waits for the next minute. */
const most = 300

/**
 * Does what is due by itself: reminders, overdue steps, silent askers, holds that end. A queue of due items by their
 * index, never a scan; one that fails is passed by and tried again the next minute, and never blocks the rest. Fired
 * twice, or in two instances at once, it does nothing twice: the step's id derives from the version it was due at.
 */
export async function ring(now: Date): Promise<{ done: number; failed: number }> {
  const counted = { done: 0, failed: 0 }
  let after = ''
  while (counted.done < most) {
    const { data } = await collection<Pick<Matter, '_id' | 'alarmKey'>>('matters')
      .where({ alarmKey: _.and(_.gt(after), _.lt(`${now.toISOString()}~`)) })
      .orderBy('alarmKey', 'asc')
      .limit(page)
      .field({ alarmKey: true })
      .get()
    for (const { _id } of data) {
      await ringOne(_id, now).then(
        () => (counted.done += 1),
        (error: unknown) => {
          counted.failed += 1
          console.error(_id, error)
        }
      )
    }
    if (data.length < page) break
    after = data.at(-1)!.alarmKey!
  }
  return counted
}

async function ringOne(id: string, now: Date): Promise<void> {
  const { saved } = await change<Matter, null>('matters', id, async (matter) => {
    const settings = await settingsAt(matter?.path ?? [], now)
    const after = matter && ringing(matter, settings, now)
    return after ? { save: after, result: null } : { result: null }
  })
  if (saved) await carryOut(saved)
}
