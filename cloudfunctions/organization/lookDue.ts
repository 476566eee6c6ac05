import { _, collection } from '../kernel/cloud'
import { dayOf } from '../kernel/days'
import { eachDue } from '../kernel/eachDue'
import type { Person } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { beginLooks } from '../domain/tree/looks'
import { nextLook, unexpired } from '../domain/organization/posts'

/** What is read of somebody whose posts turned. */
type Looked = Pick<Recorded<Person>, '_id' | 'version' | 'posts' | 'lookAt' | 'lookNodes' | 'lookHeir'>

/** People of one run of the timer; the rest waits for the next minute. */
const most = 50
/** Counties of one deployment. */
const counties = 50

/**
 * Begins to look at what people left behind whose posts ended or began, by an act or by their dates; and once a day at
 * everything, whatever left it with nobody. Broken off anywhere, the next run does it again.
 */
export async function lookDue(now: Date): Promise<{ done: number; failed: number }> {
  const { data } = await collection('persons')
    .where({ lookAt: _.lte(now) })
    .orderBy('lookAt', 'asc')
    .limit(most)
    .field({ version: true, posts: true, lookAt: true, lookNodes: true, lookHeir: true })
    .get()
  const counted = await eachDue(data, { name: 'persons.look', run: (person) => lookOne(person, now) }, now)
  await lookAtAll(now)
  return counted
}

/** What lay in the person’s hands, and at or below every node at which a post of theirs ended or began. */
async function lookOne(person: Looked, now: Date): Promise<void> {
  const { _id, version, posts, lookAt, lookNodes = [], lookHeir } = person
  const nodes = [
    ...lookNodes,
    ...posts.filter((post) => turned(post, lookAt!, now)).map(({ nodeId }) => nodeId)
  ]
  const id = `${_id}.${version}.${lookAt!.getTime()}`
  await beginLooks({ id, persons: [_id], nodes: [...new Set(nodes)], heir: lookHeir }, now)
  const next = nextLook(unexpired(posts, now), now)
  // Unless somebody changed the posts meanwhile, and said when to look anew.
  await collection('persons')
    .where({ _id, version, lookAt })
    .update({
      data: { lookAt: next ? _.set(next) : _.remove(), lookNodes: _.remove(), lookHeir: _.remove() }
    })
}

/** Whether a post ended or began by its date since it was due to look. */
const turned = ({ from, until }: Person['posts'][number], since: Date, now: Date): boolean =>
  [from, until].some((at) => at !== undefined && at >= since && at <= now)

/** The day on which a county was last looked at; its id is the county’s. */
interface LookDay {
  _id: string
  day: string
}

declare module '../kernel/documents' {
  interface Documents {
    lookDays: LookDay
  }
}

/** One look at every county a day: what no act and no date tells of is found by it. */
async function lookAtAll(now: Date): Promise<void> {
  const { data } = await collection('organizations')
    .where({ parentId: null })
    .orderBy('_id', 'asc')
    .limit(counties)
    .field({ name: true })
    .get()
  const day = dayOf(now)
  for (const { _id } of data) {
    const { data: before } = await collection('lookDays').where({ _id }).limit(1).get()
    if (before[0]?.day === day) continue
    await beginLooks({ id: `all.${day}`, nodes: [_id] }, now)
    await collection('lookDays').doc(_id).set({ data: { day } })
  }
}
