import { tierRoles } from '../shared/group/groupsOf'
import type { GroupMember } from '../shared/group/membersOf'
import { _, collection } from '../kernel/cloud'
import type { Sending } from './domain/notice'
import type { Receipt } from './domain/receipt'

/** One group that a notice was sent to: who may be in it, without who sent it there, and who of them has read it. */
export interface Reached {
  sent: Sending
  /** Whom an index finds for a village’s or town’s group, ended posts among them; in other groups none but `all`. */
  people: Pick<GroupMember, '_id' | 'name' | 'openid' | 'posts' | 'service' | 'linkedMember' | 'cityMember'>[]
  receipts: Pick<Receipt, 'personId' | 'at'>[]
  all: number
}

const $ = _.aggregate

/** As many as the cloud answers of an aggregation; without a limit it would be 20 groups. */
const most = 10_000

/** In place of whom a group of another tier would be asked by; an empty list could match those without the field. */
const none = ['-']

const letter = $.substrCP(['$sent.groupId', 0, 1])
const subject = $.substrCP(['$sent.groupId', 2, 200])
const of = (tier: string, values: unknown) => $.cond([$.eq([letter, tier]), values, none])
const servingAs = (roles: readonly string[]) => roles.map((role) => $.concat([`${role}@`, '$subject']))

/**
 * The groups that a notice has reached with their people and readers, in the order of sending, in one call of the
 * store, however many groups. `named`: the groups whose people are told by name, not only by number.
 */
export async function reachedBy(
  noticeId: string,
  which: 'all' | { groupIds: string[] },
  named: string[]
): Promise<Reached[]> {
  const { list } = await collection('notices')
    .aggregate()
    .match({ _id: noticeId })
    .limit(1)
    .project({ sent: 1 })
    .unwind('$sent')
    .match(
      which === 'all'
        ? {}
        : _.or([{ 'sent.groupId': _.in(which.groupIds) }, { 'sent.from': _.in(which.groupIds) }])
    )
    .addFields({ subject })
    .addFields({
      linked: of('m', ['$subject']),
      inCity: of('c', ['$subject']),
      serving: $.cond([$.eq([letter, 'v']), servingAs(tierRoles.village), of('t', servingAs(tierRoles.town))])
    })
    .lookup({ from: 'persons', localField: 'linked', foreignField: 'linkedMember.id', as: 'households' })
    .lookup({ from: 'persons', localField: 'inCity', foreignField: 'cityMember.id', as: 'city' })
    .lookup({ from: 'persons', localField: 'serving', foreignField: 'serving', as: 'office' })
    .project({
      sent: 1,
      people: $.filter({
        input: $.concatArrays(['$households', '$city', '$office']),
        as: 'one',
        cond: $.neq(['$$one._id', '$sent.by.id'])
      })
    })
    .addFields({
      receiptIds: $.map({
        input: '$people',
        as: 'one',
        in: $.concat(['$_id', '.', '$$one._id'])
      })
    })
    .lookup({ from: 'receipts', localField: 'receiptIds', foreignField: '_id', as: 'receipts' })
    .project({
      sent: 1,
      all: $.size('$people'),
      people: $.cond([$.or([$.in(['$sent.groupId', named]), $.in([letter, ['v', 't']])]), '$people', []]),
      'receipts.personId': 1,
      'receipts.at': 1
    })
    .project({
      sent: 1,
      all: 1,
      receipts: 1,
      'people._id': 1,
      'people.name': 1,
      'people.openid': 1,
      'people.posts': 1,
      'people.service': 1,
      'people.linkedMember': 1,
      'people.cityMember': 1
    })
    .limit(most)
    .end()
  return list as Reached[]
}
