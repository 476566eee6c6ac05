import { _ } from './kernel/cloud'
import { addDays, dayOf } from './kernel/days'
import type { CollectionName } from './kernel/documents'
import { dueTimers } from './kernel/due'
import { expired } from './kernel/retention'
import { unfinished } from './kernel/sweep'
import { stale } from './domain/matter/effects/recountTally'
import { doneDays, previewDays } from './domain/roster/kept'

/** Where something waits for its time. */
export interface Queue {
  /** The function that it is due for. */
  runs: string
  collection: CollectionName
  /** What finds it by an index. */
  where: Record<string, unknown>
  /** The field that says since when: a moment, or a key that begins with one. */
  by: string
  /** So many days behind that moment it is due. */
  days?: number
}

/** Collections with effects that an instance may have left undone, by the function that carries them out. */
const outboxes = {
  group: ['notices'],
  household: ['persons', 'households', 'householdRequests'],
  link: ['lists', 'links'],
  matter: ['matters'],
  organization: ['organizations'],
  publication: ['publications'],
  report: ['reports'],
  wish: ['wishes']
} as const
/** Collections whose documents have due timers. */
const timed = { household: ['householdRequests'], matter: ['matters'], wish: ['wishes'] } as const
/** Collections whose open documents are looked at, whether somebody can act on them. */
const lookedAt = {
  link: ['links'],
  matter: ['matters'],
  publication: ['publications'],
  report: ['reports'],
  wish: ['wishes']
} as const
/** Collections that keep their documents for a number of days. */
const passing = {
  account: ['messages', 'deliveries', 'claimTries', 'limits', 'failures'],
  household: ['accesses']
} as const

const each = <Name extends CollectionName>(
  by: Record<string, readonly Name[]>,
  one: (name: Name) => Omit<Queue, 'runs'>
): Queue[] => Object.entries(by).flatMap(([runs, names]) => names.map((name) => ({ runs, ...one(name) })))

/** Everything in the product that can be due at `now`. A new queue belongs here; a test holds it against the indexes. */
export const queues = (now: Date): Queue[] => [
  ...each(outboxes, (name) => ({ collection: name, where: unfinished(now), by: 'pendingSince' })),
  ...each(timed, (name) => ({ collection: name, where: dueTimers(now), by: 'alarmKey' })),
  ...each(lookedAt, (name) => ({
    collection: 'looks',
    where: { collection: name, nextAt: _.lte(now) },
    by: 'nextAt'
  })),
  ...each(passing, (name) => {
    const { field, days, where } = expired(name, now)
    return { collection: name, where, by: field, days }
  }),
  ...others(now)
]

/** Queues of which there is one. */
const others = (now: Date): Queue[] => [
  { runs: 'account', collection: 'messages', where: { sendAt: _.lte(now) }, by: 'sendAt' },
  { runs: 'account', collection: 'deliveries', where: { sendAt: _.lte(now) }, by: 'sendAt' },
  { runs: 'link', collection: 'persons', where: { followAt: _.lte(now) }, by: 'followAt' },
  { runs: 'link', collection: 'lists', where: { state: 'public', endsAt: _.lte(now) }, by: 'endsAt' },
  { runs: 'matter', collection: 'tallies', where: stale(now), by: 'staleAt' },
  { runs: 'ops', collection: 'rewrites', where: { nextAt: _.lte(now) }, by: 'nextAt' },
  { runs: 'organization', collection: 'moves', where: { nextAt: _.lt(now) }, by: 'nextAt' },
  { runs: 'organization', collection: 'lookDays', where: { day: _.lt(dayOf(now)) }, by: 'day', days: 1 },
  { runs: 'organization', collection: 'persons', where: { lookAt: _.lte(now) }, by: 'lookAt' },
  { runs: 'publication', collection: 'publications', where: { checkAt: _.lt(now) }, by: 'checkAt' },
  { runs: 'roster', collection: 'rosters', where: { state: 'writing', at: _.lt(now) }, by: 'at' },
  rosterKept('preview', previewDays, now),
  rosterKept('done', doneDays, now)
]

const rosterKept = (state: string, days: number, now: Date): Queue => ({
  runs: 'roster',
  collection: 'rosters',
  where: { state, at: _.lt(addDays(now, -days)) },
  by: 'at',
  days
})
