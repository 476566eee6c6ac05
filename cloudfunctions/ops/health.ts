import { health as method } from '../../types/api/ops/health'
import { collection, pipeline } from '../kernel/cloud'
import { addDays } from '../kernel/days'
import { failuresName, type Failure } from '../kernel/eachDue'
import { handler } from '../kernel/handler'
import { momentOf } from '../kernel/keys'
import { release } from '../kernel/log'
import type { Organization } from '../kernel/organization'
import { queues, type Queue } from '../queues'
import { unusable } from '../kernel/settings'
import { migrations } from './migrations'
import { rewritesName, type Rewrite } from './rewrite'
import { rootRunBy } from './root'
import { inOrder, shown, viewOf } from './view'

/** The clock comes every minute: what waits longer than this waits for something that went wrong. */
const lateMs = 10 * 60_000
/** Failures that are listed. */
const listed = 50
/** More nodes than ever set something for themselves. */
const mostNodes = 500

export const health = handler(method, async (_input, { caller, now }) => {
  const rootId = rootRunBy(caller, now)
  const all = queues(now)
  const { failures, nodes, rewrites, ...oldest } = await found(all, rootId)
  const begun = new Set(rewrites.map(({ migration }) => migration))
  return {
    release,
    failures: failures.slice(0, listed).map(({ since, nextAt, work, doc, tries, error, stuck }) => ({
      ...{ work, doc, tries, error, stuck },
      since: since.toISOString(),
      nextAt: nextAt.toISOString()
    })),
    more: failures.length > listed,
    late: lateOf(all, oldest, now),
    settings: nodes.flatMap(({ _id, name, settings = {} }) =>
      unusable(settings).map((setting) => ({ nodeId: _id, node: name, setting }))
    ),
    waiting: migrations
      .filter(({ number }) => !begun.has(number))
      .map(({ number, what }) => ({ migration: number, what })),
    rewrites: inOrder(rewrites).map(viewOf)
  }
})

type Found = {
  failures: Failure[]
  nodes: Pick<Organization, '_id' | 'name' | 'settings'>[]
  rewrites: Rewrite[]
} & Record<`queue${number}`, Record<string, unknown>[]>

/** One call of the store, whatever there is: everything is looked up beside the root. */
async function found(all: Queue[], rootId: string): Promise<Found> {
  const failing = pipeline()
    .match({})
    .sort({ since: 1 })
    .limit(listed + 1)
    .project({ work: 1, doc: 1, tries: 1, since: 1, nextAt: 1, error: 1, stuck: 1 })
    .done()
  const setting = pipeline().match({ path: rootId }).limit(mostNodes).project({ name: 1, settings: 1 }).done()
  const rewriting = pipeline().match({}).sort({ begunAt: -1 }).limit(shown).project({ by: 0 }).done()
  const first = collection('organizations')
    .aggregate()
    .match({ _id: rootId })
    .limit(1)
    .project({ _id: 1 })
    .lookup({ from: failuresName, pipeline: failing, as: 'failures' })
    .lookup({ from: 'organizations', pipeline: setting, as: 'nodes' })
    .lookup({ from: rewritesName, pipeline: rewriting, as: 'rewrites' })
  const { list } = await all
    .reduce((asked, queue, index) => {
      const oldest = pipeline()
        .match(queue.where)
        .sort({ [queue.by]: 1 })
        .limit(1)
        .project({ [queue.by]: 1 })
        .done()
      return asked.lookup({ from: queue.collection, pipeline: oldest, as: `queue${index}` })
    }, first)
    .end()
  return (list as Found[])[0]!
}

/** The queues whose oldest item waits too long, the longest waiting first. */
function lateOf(all: Queue[], oldest: Record<string, Record<string, unknown>[]>, now: Date) {
  return all
    .flatMap(({ runs, collection: name, by, days = 0 }, index) => {
      const [item] = oldest[`queue${index}`] ?? []
      const since = item && addDays(waitsSince(item[by]), days)
      return since && now.getTime() - since.getTime() > lateMs
        ? [{ runs, collection: name, since: since.toISOString() }]
        : []
    })
    .sort((one, other) => (one.since < other.since ? -1 : 1))
}

/** A moment as it is stored, or at the beginning of a key. */
const waitsSince = (value: unknown): Date =>
  value instanceof Date ? value : new Date(momentOf(String(value)))
