import { untie as method } from '../../types/api/group/untie'
import { change } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { repeated } from '../domain/notice/repeated'
import { untiedKey, tiedGroups, type TiedGroup } from '../domain/contactGroup/tied'
import { mustLead } from './leading'

/** The tie goes, its history stays; the chat can be tied to another group at once. */
export const untie = handler(method, async ({ groupId, act }, { caller, now }) => {
  await mustLead(caller, groupId, now)
  const print = fingerprint(caller._id, 'untie', { groupId })
  const by = { id: caller._id, name: caller.name }
  const { result } = await change<TiedGroup, { version: number }>(tiedGroups, groupId, async (doc) => {
    const before = repeated(doc, act, print)
    if (before) return { result: before }
    if (!doc?.chat) throw new Refusal('CHAT_NOT_TIED')
    const fields = { chatKey: untiedKey(groupId), chat: null }
    const save = tiedGroups.changed(doc, fields, { id: act, print, at: now, act: 'untie', by })
    return { save, result: { version: save.version } }
  })
  return { groupId, version: result.version }
})
