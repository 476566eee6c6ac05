import { change } from '../../kernel/aggregate'
import { officesOn } from '../../kernel/nodes'
import { settingsAt } from '../../kernel/settings'
import { goOnLooking } from '../tree/looks'
import { peopleAround } from '../tree/peopleAround'
import { healed, type Around } from './heal'
import type { Report } from './report'
import { reports } from './reports'

/** Whoever may act on a report, the offices on its way up, and the settings there. One call of the store when warm. */
export async function aroundOf(
  { path, hub, seat }: Pick<Report, 'path' | 'hub' | 'seat'>,
  now: Date
): Promise<Around> {
  const [people, offices, settings] = await Promise.all([
    peopleAround([[...path, ...(seat ? [seat.office.id] : [])]], hub ? [hub.id] : []),
    officesOn(path, now),
    settingsAt(path, now)
  ])
  return { people, offices, settings }
}

/** Finds somebody who can act on a report where nobody can. Safe to repeat. */
export async function heal(
  id: string,
  now: Date,
  runEffects: (report: Report) => Promise<void>
): Promise<void> {
  const { saved } = await change<Report, null>(reports, id, async (report) => {
    const around = report && (await aroundOf(report, now))
    const after = around && healed(report, around, now)
    return after ? { save: after, result: null } : { result: null }
  })
  if (saved) await runEffects(saved)
}

/** Finds somebody for every open report that may have been left with nobody. */
export const lookAgain = (now: Date, runEffects: (report: Report) => Promise<void>) =>
  goOnLooking(
    {
      collection: 'reports',
      list: 'open',
      lists: ['open'],
      key: 'key',
      heal: async (reports) => {
        for (const { _id } of reports) await heal(_id, now, runEffects)
      }
    },
    now
  )
