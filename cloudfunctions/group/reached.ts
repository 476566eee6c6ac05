import { tierRoles } from '../domain/contactGroup/groupsOf'
import type { GroupMember } from '../domain/contactGroup/membersOf'
import { _, collection } from '../kernel/cloud'
import type { Sending } from '../domain/notice/notice'
import type { Receipt } from '../domain/notice/receipt'

/** One group that a notice was sent to: who may be in it, without who sent it there, and who of them has read it. */
export interface Reached {
  sent: Pick<Sending, 'groupId' | 'from' | 'by'>
  /** Whom an index finds for a village’s or town’s group, ended posts among them; in other groups none but `all`. */
  people: Pick<GroupMember, '_id' | 'name' | 'openid' | 'posts' | 'service' | 'linkedMember' | 'cityMember'>[]
  /** Of the same groups. */
  receipts: Pick<Receipt, 'personId' | 'at'>[]
  all: number
  read: number
}

const $ = _.aggregate

/** Groups of one answer of the store, which may hold a megabyte. */
const page = 250

/** In place of whom a group of another tier would be asked by; an empty list could match those without the field. */
const none = ['-']

const letter = $.substrCP(['$sent.groupId', 0, 1])
const subject = $.substrCP(['$sent.groupId', 2, 200])
const of = (tier: string, values: unknown) => $.cond([$.eq([letter, tier]), values, none])
const servingAs = (roles: readonly string[]) => roles.map((role) => $.concat([`${role}@`, '$subject']))

/**
 * The groups that a notice has reached with their people and readers, in the order of sending, in one call of the
 * store for each 250 groups. `named`: the groups whose people are told by name, not only by number.
 */
export async function reachedBy(
  noticeId: string,
  which: 'all' | { groupIds: string[] },
  named: string[]
): Promise<Reached[]> {
  const all: Reached[] = []
  for (;;) {
    const some = await pageOf(noticeId, which, named, all.length)
    all.push(...some)
    if (some.length < page) return all
  }
}

/** Groups are only ever added at the end, so that a place stays the same. */
async function pageOf(
  noticeId: string,
  which: 'all' | { groupIds: string[] },
  named: string[],
  from: number
): Promise<Reached[]> {
  const asked = (field: string) => $.in([field, which === 'all' ? [] : which.groupIds])
  const sent =
    which === 'all'
      ? '$sent'
      : $.filter({ input: '$sent', as: 'one', cond: $.or([asked('$$one.groupId'), asked('$$one.from')]) })
  const isTold = $.or([$.in(['$sent.groupId', named]), $.in([letter, ['v', 't']])])
  const { list } = await collection('notices')
    .aggregate()
    .match({ _id: noticeId })
    .limit(1)
    .project({ sent: $.slice([sent, from, page]) })
    .unwind('$sent')
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
      read: $.size('$receipts'),
      people: $.cond([isTold, '$people', []]),
      receipts: $.cond([isTold, '$receipts', []])
    })
    .project({
      'sent.groupId': 1,
      'sent.from': 1,
      'sent.by': 1,
      all: 1,
      read: 1,
      'receipts.personId': 1,
      'receipts.at': 1,
      'people._id': 1,
      'people.name': 1,
      'people.openid': 1,
      'people.posts': 1,
      'people.service': 1,
      'people.linkedMember': 1,
      'people.cityMember': 1
    })
    .limit(page)
    .end()
  return list as Reached[]
}
