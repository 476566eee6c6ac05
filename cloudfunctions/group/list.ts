import { list as method } from '../../types/api/group/list'
import { handler } from '../kernel/handler'
import { myGroups } from '../domain/contactGroup/myGroups'
import { groupRefs } from '../domain/contactGroup/names'
import { headsOf } from './marks'

/** What moved last stands first; a group in which nothing was said yet, last. */
export const list = handler(method, async (_input, { caller, now }) => {
  const { groups } = await myGroups(caller, now)
  const [refs, heads] = await Promise.all([groupRefs(caller, groups, now), headsOf(caller, groups)])
  const newest = (id: string) => heads.get(id)?.head.newest ?? ''
  return {
    groups: refs
      .map((ref) => {
        const found = heads.get(ref.id)
        const line = found && {
          kind: found.head.line.kind,
          by: found.head.line.by,
          text: found.head.line.text,
          at: found.head.line.at.toISOString()
        }
        return { ...ref, unread: found?.unread ?? 0, line: line ?? null }
      })
      .sort((a, b) => (newest(a.id) < newest(b.id) ? 1 : newest(a.id) > newest(b.id) ? -1 : 0))
  }
})
