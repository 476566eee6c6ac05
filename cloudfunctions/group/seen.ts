import { seen as method } from '../../types/api/group/seen'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { insert } from '../kernel/insert'
import { Refusal } from '../kernel/refusal'
import { keyAt } from '../kernel/keys'
import { mustBeIn } from '../domain/contactGroup/myGroups'
import { markId } from './marks'

/** Forward only, in one conditional write, so that two phones of one person cannot unread each other. */
export const seen = handler(method, async ({ groupId, key }, { caller, now }) => {
  await mustBeIn(caller, groupId, now)
  // What has not been told yet cannot have been read.
  if (key > keyAt(now, '~')) throw new Refusal('NOT_FOUND')
  const _id = markId(caller._id, groupId)
  const forward = () =>
    collection('feedMarks')
      .where({ _id, key: _.lt(key) })
      .update({ data: { key } })
  const { stats } = await forward()
  if (stats.updated === 0 && !(await insert('feedMarks', { _id, key }))) await forward()
  return {}
})
