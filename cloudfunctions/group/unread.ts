import { unread as method } from '../../types/api/group/unread'
import { handler } from '../kernel/handler'
import { myGroups } from '../domain/contactGroup/myGroups'
import { headsOf } from './marks'

export const unread = handler(method, async (_input, { caller, now }) => {
  const { groups } = await myGroups(caller, now)
  const heads = [...(await headsOf(caller, groups)).values()].filter((one) => one.unread > 0)
  const newest = heads.reduce<(typeof heads)[number] | null>(
    (last, one) => (last && last.head.newest > one.head.newest ? last : one),
    null
  )
  return {
    groups: groups.length,
    unread: heads.reduce((sum, one) => sum + one.unread, 0),
    line: newest && { by: newest.head.line.by, text: newest.head.line.text }
  }
})
