import { receipts as method } from '../../types/api/group/receipts'
import { load } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { everybodyOf } from '../shared/group/membersOf'
import { myGroups } from '../shared/group/myGroups'
import { groupRefs } from '../shared/group/names'
import { memberGroupsCounted, readersAmong } from './counting'
import type { Notice, Sending } from './domain/notice'
import { ledOf } from './domain/view'

/**
 * Each tier sees who has read it: names in the groups the caller speaks for, numbers in those below (domain.md
 * §2). Whoever sent it to a group is not among its readers.
 */
export const receipts = handler(method, async ({ noticeId }, { caller, now }) => {
  const [notice, { kindOf }] = await Promise.all([load<Notice>('notices', noticeId), myGroups(caller, now)])
  const led = notice ? ledOf(notice, caller, kindOf, now) : []
  if (!notice || led.length === 0) throw new Refusal('NOT_FOUND')
  const below = notice.sent.filter(
    ({ groupId, from }) => from && led.includes(from) && !led.includes(groupId)
  )
  const direct = notice.sent.filter(({ groupId }) => led.includes(groupId))
  const refs = await groupRefs(
    caller,
    [...direct, ...below].map(({ groupId }) => groupId),
    now,
    below.map(({ by }) => by)
  )
  const ref = (groupId: string) => refs.find(({ id }) => id === groupId)!
  const belowRows = await countedBelow(notice, below, now)
  return {
    direct: await Promise.all(
      direct.map(async (sending) => ({
        group: ref(sending.groupId),
        ...(await namedIn(notice, sending, now))
      }))
    ),
    below: below.map(({ groupId }) => ({ group: ref(groupId), ...belowRows.get(groupId)! }))
  }
})

/** The people of a group with when each read it; in the order of their ids, which says nothing of anybody. */
async function namedIn(notice: Notice, sending: Sending, now: Date) {
  const everybody = (await everybodyOf(sending.groupId, now)).filter(({ _id }) => _id !== sending.by.id)
  const read = await readersAmong(
    notice._id,
    everybody.map(({ _id }) => _id)
  )
  return {
    read: read.size,
    all: everybody.length,
    people: everybody.map(({ _id, name, openid }) => ({
      id: _id,
      name,
      claimed: !!openid,
      readAt: read.get(_id)?.toISOString() ?? null
    }))
  }
}

type Row = {
  read: number
  all: number
  households: { groups: number; read: number; all: number } | null
}

/** Numbers of the groups below: members’ groups counted by the store, villages’ with their members’ groups summed. */
async function countedBelow(notice: Notice, below: Sending[], now: Date): Promise<Map<string, Row>> {
  const villages = below.filter(({ groupId }) => groupId.startsWith('v-'))
  const childrenOf = (groupId: string) => notice.sent.filter(({ from }) => from === groupId)
  const members = [
    ...below.filter((one) => !villages.includes(one)),
    ...villages.flatMap(({ groupId }) => childrenOf(groupId))
  ]
  const counts = await memberGroupsCounted(notice._id, members)
  const rows = new Map<string, Row>()
  for (const { groupId } of below) rows.set(groupId, { ...countOf(counts, groupId), households: null })
  for (const sending of villages) {
    const { read, all } = await namedIn(notice, sending, now)
    const children = childrenOf(sending.groupId)
    const sums = children.map(({ groupId }) => countOf(counts, groupId))
    rows.set(sending.groupId, {
      read,
      all,
      households: {
        groups: children.length,
        read: sums.reduce((sum, one) => sum + one.read, 0),
        all: sums.reduce((sum, one) => sum + one.all, 0)
      }
    })
  }
  return rows
}

const countOf = (counts: Map<string, { read: number; all: number }>, groupId: string) =>
  counts.get(groupId) ?? { read: 0, all: 0 }
