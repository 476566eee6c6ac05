import { _, collection } from '../../kernel/cloud'
import { insert } from '../../kernel/insert'
import { keyAt } from '../../kernel/keys'
import { feedIdOf, type FeedItem, type StoredItem } from './feed'
import { headOf } from './head'

/** Items of a group whose reading is counted one by one. */
export const counted = 100

/**
 * Tells something in a group: what an effect carries out. Safe to repeat and to be overtaken: an item comes into
 * the feed once, keeps its place there for good, and is only ever replaced by a later telling of its source.
 * Its place is when it arrives, not when it happened, so that nothing ever comes to lie below what was already
 * read. Three calls of the store at most for a new item.
 */
export async function writeFeed(item: FeedItem, now = new Date()): Promise<void> {
  const _id = feedIdOf(item)
  const key = keyAt(now, item.sourceId)
  const stored: StoredItem = { ...item, _id, key }
  if (await insert('feed', stored)) return noteHead(stored)
  const { _id: _same, key: _place, ...telling } = stored
  await collection('feed')
    .where({ _id, rev: _.lt(item.rev) })
    .update({
      data: Object.fromEntries(Object.entries(telling).map(([field, value]) => [field, _.set(value)]))
    })
  // Whoever wrote it first may have stopped before the head; noting it again changes nothing.
  const { data: first } = await collection('feed').doc(_id).get()
  if (first) await noteHead(first)
}

/** Puts an item among the newest of its group, once; the last line follows the newest. */
async function noteHead(item: StoredItem): Promise<void> {
  const heads = collection('feedMarks')
  const { entry, line } = headOf(item)
  const recent = _.push({ each: [entry], sort: { key: 1 }, slice: -counted })
  const newest = { newest: entry.key, line: _.set(line) }
  const append = async () => {
    const { stats } = await heads
      .where({ _id: item.groupId, newest: _.lt(entry.key) })
      .update({ data: { recent, ...newest } })
    return stats.updated > 0
  }
  if (await append()) return
  if (await insert('feedMarks', { _id: item.groupId, newest: entry.key, line, recent: [entry] })) return
  // There is a head; it may have come between the two, with something older in it.
  if (await append()) return
  const again = await heads
    .where({ _id: item.groupId, newest: entry.key, 'line.rev': _.lt(line.rev) })
    .update({ data: { line: _.set(line) } })
  if (again.stats.updated > 0) return
  await heads
    .where({ _id: item.groupId, newest: _.gt(entry.key), 'recent.key': _.neq(entry.key) })
    .update({ data: { recent } })
}
