import { tie as method } from '../../types/api/group/tie'
import { change } from '../kernel/aggregate'
import { chatOf } from '../kernel/chat'
import { isDuplicate } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { repeated } from '../domain/notice/repeated'
import { tiedGroups, type TiedGroup } from '../domain/contactGroup/tied'
import { mustLead } from './leading'

/**
 * The chat is the one WeChat names for this caller now; the one tied before stays in the history. That a chat
 * belongs to one group is the unique index's business, so that of two at once one is refused.
 */
export const tie = handler(method, async ({ groupId, act, cloudId }, { caller, now }) => {
  await mustLead(caller, groupId, now)
  const print = fingerprint(caller._id, 'tie', { groupId, cloudId })
  const by = { id: caller._id, name: caller.name }
  const note = { id: act, print, at: now, act: 'tie', by }
  let chatKey: string | undefined
  let refusedOnce = false
  const { result } = await change<TiedGroup, { version: number }>(tiedGroups, groupId, async (doc) => {
    const before = repeated(doc, act, print)
    if (before) return { result: before }
    // An insert that failed and still finds no group failed for the chat.
    if (!doc && refusedOnce) throw new Refusal('CHAT_TAKEN')
    refusedOnce = true
    chatKey ??= await chatOf(cloudId)
    if (doc?.chatKey === chatKey) return { result: { version: doc.version } }
    const fields = { chatKey, chat: { since: now, by } }
    const save = doc
      ? tiedGroups.changed(doc, fields, note)
      : tiedGroups.begin({ _id: groupId, ...fields }, note)
    return { save, result: { version: save.version } }
  }).catch((error: unknown) => {
    throw isDuplicate(error) ? new Refusal('CHAT_TAKEN') : error
  })
  return { groupId, version: result.version }
})
