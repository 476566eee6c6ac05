import { _ } from '../kernel/cloud'
import { addDays, dayOf } from '../kernel/days'
import { dueTimers } from '../kernel/due'
import { expired } from '../kernel/retention'
import { unfinished } from '../kernel/sweep'
import { stale } from '../domain/matter/effects/recountTally'
import { doneDays, previewDays } from '../domain/roster/kept'

/** Where something waits for its time: the function that it is due for, and what finds it by an index. */
export interface Queue {
  runs: string
  collection: string
  where: Record<string, unknown>
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
}
/** Collections whose documents have due timers. */
const timed = { household: ['householdRequests'], matter: ['matters'], wish: ['wishes'] }
/** Collections whose open documents are looked at, whether somebody can act on them. */
const lookedAt = {
  link: ['links'],
  matter: ['matters'],
  publication: ['publications'],
  report: ['reports'],
  wish: ['wishes']
}
/** Collections that keep their documents for a number of days. */
const passing = {
  account: ['messages', 'deliveries', 'claimTries', 'limits', 'failures'],
  household: ['accesses']
}

const each = (by: Record<string, string[]>, one: (name: string) => Omit<Queue, 'runs'>): Queue[] =>
  Object.entries(by).flatMap(([runs, names]) => names.map((name) => ({ runs, ...one(name) })))

/** Everything in the product that can be due at `now`. A new queue belongs here; a test holds it against the indexes. */
export const queues = (now: Date): Queue[] => [
  ...each(outboxes, (name) => ({ collection: name, where: unfinished(now) })),
  ...each(timed, (name) => ({ collection: name, where: dueTimers(now) })),
  ...each(lookedAt, (name) => ({
    collection: 'looks',
    where: { collection: name, nextAt: _.lte(now) }
  })),
  ...each(passing, (name) => ({ collection: name, where: expired(name, now).where })),
  { runs: 'account', collection: 'messages', where: { sendAt: _.lte(now) } },
  { runs: 'account', collection: 'deliveries', where: { sendAt: _.lte(now) } },
  { runs: 'link', collection: 'persons', where: { followAt: _.lte(now) } },
  { runs: 'link', collection: 'lists', where: { state: 'public', endsAt: _.lte(now) } },
  { runs: 'matter', collection: 'tallies', where: stale(now) },
  { runs: 'organization', collection: 'moves', where: { nextAt: _.lt(now) } },
  { runs: 'organization', collection: 'lookDays', where: { day: _.lt(dayOf(now)) } },
  { runs: 'organization', collection: 'persons', where: { lookAt: _.lte(now) } },
  { runs: 'publication', collection: 'publications', where: { checkAt: _.lt(now) } },
  { runs: 'roster', collection: 'rosters', where: { state: 'writing', at: _.lt(now) } },
  {
    runs: 'roster',
    collection: 'rosters',
    where: { state: 'preview', at: _.lt(addDays(now, -previewDays)) }
  },
  { runs: 'roster', collection: 'rosters', where: { state: 'done', at: _.lt(addDays(now, -doneDays)) } }
]
