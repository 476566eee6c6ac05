import { groupKeyOf, type Tier } from '../../types/domain/tiers'
import { _, collection } from '../kernel/cloud'
import type { Sending } from './domain/notice'
import { receiptId, type Receipt } from './domain/receipt'

/** Receipts asked for in one call. */
const atOnce = 500

/** Who of some people has read a notice, and when. */
export async function readersAmong(noticeId: string, personIds: string[]): Promise<Map<string, Date>> {
  const read = new Map<string, Date>()
  for (let from = 0; from < personIds.length; from += atOnce) {
    const ids = personIds.slice(from, from + atOnce).map((personId) => receiptId(noticeId, personId))
    const { data } = await collection<Receipt>('receipts')
      .where({ _id: _.in(ids) })
      .limit(ids.length)
      .get()
    for (const { personId, at } of data) read.set(personId, at)
  }
  return read
}

interface Count {
  _id: string
  count: number
}

const $ = _.aggregate

/**
 * How many have read a notice in members’ groups, and how many people those have beside the member who passed it:
 * three calls of the store, however many groups.
 */
export async function memberGroupsCounted(
  noticeId: string,
  sendings: Sending[]
): Promise<Map<string, { read: number; all: number }>> {
  if (sendings.length === 0) return new Map()
  const groupIds = sendings.map(({ groupId }) => groupId)
  const [read, households, city] = await Promise.all([
    readIn(noticeId, groupIds),
    peopleOf('households', 'linkedMember.id', groupIds),
    peopleOf('city', 'cityMember.id', groupIds)
  ])
  return new Map(
    groupIds.map((groupId) => {
      const { tier, subject } = groupKeyOf(groupId)!
      const all = (tier === 'city' ? city : households).get(subject) ?? 0
      return [groupId, { read: read.get(groupId) ?? 0, all }]
    })
  )
}

/** A member who reads in the own group is who passed it on there, and does not count. */
async function readIn(noticeId: string, groupIds: string[]): Promise<Map<string, number>> {
  const isOwn = (letter: string) => $.eq([$.concat([`${letter}-`, '$personId']), '$groups'])
  const { list } = await collection('receipts')
    .aggregate()
    .match({ noticeId, groups: _.in(groupIds) })
    .unwind('$groups')
    .match({ groups: _.in(groupIds) })
    .group({ _id: '$groups', count: $.sum($.cond([$.or([isOwn('m'), isOwn('c')]), 0, 1])) })
    .end()
  return new Map((list as Count[]).map(({ _id, count }) => [_id, count]))
}

async function peopleOf(tier: Tier, field: string, groupIds: string[]): Promise<Map<string, number>> {
  const members = groupIds.flatMap((groupId) => {
    const key = groupKeyOf(groupId)
    return key?.tier === tier ? [key.subject] : []
  })
  if (members.length === 0) return new Map()
  const { list } = await collection('persons')
    .aggregate()
    .match({ [field]: _.in(members) })
    .group({ _id: `$${field}`, count: $.sum(1) })
    .end()
  return new Map((list as Count[]).map(({ _id, count }) => [_id, count]))
}
