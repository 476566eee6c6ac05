import { inBatches } from '../kernel/batches'
import { _, collection, collectionOf } from '../kernel/cloud'
import { taking } from '../kernel/fields'
import type { Follower } from '../domain/tree/followers'
import type { Followed } from '../domain/tree/follow'

/** A document that follows; those that are aggregates have a version. */
interface Doc {
  _id: string
  version?: number
}

/** Documents of one page, and how many of them are written at a time. */
const pageSize = 100
const atOnce = 20

/** The next documents below a node, in the order of their ids, with the fields that follow. */
export async function pageOf(follower: Follower, nodeId: string, after: string): Promise<Doc[]> {
  const { data } = await collectionOf<Doc>(follower.collection)
    .where({ [follower.by]: nodeId, _id: _.gt(after) })
    .orderBy('_id', 'asc')
    .limit(pageSize)
    .field(fieldsOf(follower))
    .get()
  return data
}

const fieldsOf = ({ fields }: Follower): { version: true } => ({ version: true, ...taking(fields) })

/** Brings documents up to date with a node; returns how many were behind. */
export async function followPage(follower: Follower, docs: Doc[], node: Followed): Promise<number> {
  const behind = await inBatches(docs, (doc) => bringUp(follower, doc, node), atOnce)
  return behind.filter(Boolean).length
}

const attempts = 5

/**
 * Writes what is not right any more, where nobody wrote meanwhile; else looks again. A projection has no event of
 * its own, so the version stays. Returns whether the document was behind.
 */
async function bringUp(follower: Follower, doc: Doc, node: Followed): Promise<boolean> {
  let known: Doc | undefined = doc
  for (let attempt = 0; attempt < attempts && known; attempt += 1) {
    const fields = Object.entries(follower.follow(known as never, node))
    if (fields.length === 0) return attempt > 0
    const { _id, version } = known
    const { stats } = await collection(follower.collection)
      .where({ _id, ...(version !== undefined && { version }) })
      .update({ data: Object.fromEntries(fields.map(([field, value]) => [field, _.set(value)])) })
    if (stats.updated === 1) return true
    known = await readAgain(follower, _id)
  }
  return true
}

async function readAgain(follower: Follower, _id: string): Promise<Doc | undefined> {
  const { data } = await collectionOf<Doc>(follower.collection)
    .where({ _id })
    .limit(1)
    .field(fieldsOf(follower))
    .get()
  return data[0]
}
