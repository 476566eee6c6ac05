import type { AnswerOf } from '../../types/api/contract'
import { entry as method } from '../../types/api/group/entry'
import { chatOf } from '../kernel/chat'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { leads } from '../domain/contactGroup/groupsOf'
import { myGroups } from '../domain/contactGroup/myGroups'
import { groupRefs } from '../domain/contactGroup/names'

/**
 * Where a page was opened from. Being in a chat grants nothing: what is told here follows from the caller's own
 * groups, and a group of others is not named.
 */
export const entry = handler(
  method,
  async ({ cloudId }, { caller, now }): Promise<AnswerOf<typeof method>> => {
    const chatKey = await chatOf(cloudId)
    const { groups, kindOf } = await myGroups(caller, now)
    const leading = groups.filter((id) => leads(caller, id, kindOf, now))
    const { data } = await collection('groups')
      .where(leading.length > 0 ? _.or([{ chatKey }, { _id: _.in(leading) }]) : { chatKey })
      .field({ chatKey: true, chat: true })
      .limit(leading.length + 1)
      .get()
    const tied = data.find((one) => one.chatKey === chatKey)
    if (tied && !groups.includes(tied._id)) return { chat: 'others', group: null, mayTie: [] }
    const shown = tied ? [tied._id] : leading
    const refs = await groupRefs(caller, shown, now)
    const nameOf = (id: string) => refs.find((ref) => ref.id === id)?.name ?? ''
    if (tied) {
      const group = { id: tied._id, name: nameOf(tied._id), mayUntie: leading.includes(tied._id) }
      return { chat: 'tied', group, mayTie: [] }
    }
    const sinceOf = (id: string) => data.find(({ _id }) => _id === id)?.chat?.since.toISOString() ?? null
    const mayTie = leading.map((id) => ({ id, name: nameOf(id), since: sinceOf(id) }))
    return { chat: 'untied', group: null, mayTie }
  }
)
