import { isDeepStrictEqual } from 'node:util'
import { batchesOf } from '../../kernel/batches'
import { _, collection } from '../../kernel/cloud'
import { feedIdOf } from './feed'
import { headOf } from './head'
import { counted } from './writeFeed'

/** Documents that one removal names. */
const atOnce = 100
/** How often a head is written anew where somebody tells something meanwhile. */
const attempts = 5

/** Takes what some sources told out of a group’s feed and out of its last line; repeated, it changes nothing. */
export async function removeFeed(groupId: string, sourceIds: string[]): Promise<void> {
  const ids = sourceIds.map((sourceId) => feedIdOf({ groupId, sourceId }))
  for (const some of batchesOf(ids, atOnce))
    await collection('feed')
      .where({ _id: _.in(some) })
      .remove()
  for (let attempt = 0; attempt < attempts; attempt += 1) if (await headAnew(groupId)) return
  throw new Error(`the head of ${groupId} is written by others all the time`)
}

/** Writes the head of a group from what its feed holds; false where something was told meanwhile. */
async function headAnew(groupId: string): Promise<boolean> {
  const heads = collection('feedMarks')
  const { data: head } = await heads.doc(groupId).get()
  if (!head || !('newest' in head)) return true
  const { data } = await collection('feed').where({ groupId }).orderBy('key', 'desc').limit(counted).get()
  const same = heads.where({ _id: groupId, newest: head.newest })
  const [newest] = data.map(headOf)
  if (!newest) return (await same.remove()).stats.removed === 1
  const recent = data.map((item) => headOf(item).entry).reverse()
  const anew = { newest: newest.entry.key, line: newest.line, recent }
  // The cloud may count a write that changes nothing as none.
  if (isDeepStrictEqual({ newest: head.newest, line: head.line, recent: head.recent }, anew)) return true
  const { stats } = await same.update({
    data: { newest: anew.newest, line: _.set(anew.line), recent: _.set(anew.recent) }
  })
  return stats.updated === 1
}
