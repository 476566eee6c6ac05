import { _, collection } from '../kernel/cloud'
import type { Person } from '../kernel/person'
import { unreadOf, type FeedHead } from '../domain/contactGroup/head'

/** How far somebody has read a group’s feed (`<person>@<group>`); lies beside the heads, to be read with them. */
export interface Mark {
  _id: string
  key: string
}

declare module '../kernel/documents' {
  interface Documents {
    feedMarks: FeedHead | Mark
  }
}

export const markId = (personId: string, groupId: string): string => `${personId}@${groupId}`

/** The heads of somebody’s groups and how much of each is unread: one call of the store, however many groups. */
export async function headsOf(
  person: Person,
  groups: string[]
): Promise<Map<string, { unread: number; head: FeedHead }>> {
  if (groups.length === 0) return new Map()
  const ids = groups.flatMap((groupId) => [groupId, markId(person._id, groupId)])
  const { data } = await collection('feedMarks')
    .where({ _id: _.in(ids) })
    .limit(ids.length)
    .get()
  const marks = new Map(data.flatMap((one) => ('key' in one ? [[one._id, one.key] as const] : [])))
  return new Map(
    data.flatMap((head) => {
      if ('key' in head) return []
      const unread = unreadOf(head, marks.get(markId(person._id, head._id)), person._id)
      return [[head._id, { head, unread }] as const]
    })
  )
}
