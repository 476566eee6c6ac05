import { open as method } from '../../types/api/group/open'
import { load } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import { insert } from '../kernel/insert'
import { shownAddresses } from '../kernel/addresses'
import { Refusal } from '../kernel/refusal'
import { groupRefs } from '../domain/contactGroup/names'
import { myGroups } from '../domain/contactGroup/myGroups'
import type { Notice } from '../domain/notice/notice'
import { passages } from '../domain/notice/passing'
import { receiptId, type Receipt } from '../domain/notice/receipt'
import { ledOf, mayRetract } from '../domain/notice/view'
import { notices } from '../domain/notice/notice'

export const open = handler(method, async ({ noticeId }, { caller, now }) => {
  const [notice, { groups, kindOf }] = await Promise.all([
    load<Notice>(notices, noticeId),
    myGroups(caller, now)
  ])
  const mine = notice?.sent.filter(({ groupId }) => groups.includes(groupId)) ?? []
  if (!notice || mine.length === 0) throw new Refusal('NOT_FOUND')
  const reached = mine.map(({ groupId }) => groupId)
  const receipt: Receipt = {
    _id: receiptId(noticeId, caller._id),
    noticeId,
    personId: caller._id,
    at: now
  }
  if (!notice.retracted) await insert('receipts', receipt)
  const open = notice.retracted
    ? []
    : passages(notice, caller, groups, kindOf, now).filter(
        ({ groupId }) => !notice.sent.some((sending) => sending.groupId === groupId)
      )
  // Of what was taken back, only that it was: the same as in the feed.
  const said = notice.retracted ? { text: '', photos: [] } : notice
  const [refs, addresses] = await Promise.all([
    groupRefs(caller, [...reached, ...open.map(({ groupId }) => groupId)], now),
    shownAddresses(said.photos, now)
  ])
  const ref = (id: string) => refs.find((one) => one.id === id)!
  const leadsOne = ledOf(notice, caller, kindOf, now).length > 0
  return {
    id: notice._id,
    topic: notice.topic,
    text: said.text,
    photos: said.photos.flatMap((photo) => addresses.get(photo) ?? []),
    at: notice.at.toISOString(),
    by: { name: notice.by.name, you: notice.by.id === caller._id },
    retracted: notice.retracted && {
      reason: notice.retracted.reason,
      by: notice.retracted.by.name,
      at: notice.retracted.at.toISOString()
    },
    sent: mine.map(({ groupId, by, at }) => ({ group: ref(groupId), by: by.name, at: at.toISOString() })),
    passTo: open.map(({ groupId }) => ref(groupId)),
    acts: [
      ...(leadsOne ? (['receipts'] as const) : []),
      ...(!notice.retracted && mayRetract(notice, caller, kindOf, now) ? (['retract'] as const) : [])
    ]
  }
})
