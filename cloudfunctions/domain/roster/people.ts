import { isSameName, nameKey } from '../../../types/domain/cleanText'
import { askRow, isGood, isSound, leave, type Draft } from './draft'
import { put } from './homesOnFile'
import { personIdByName, personIdByPhone } from './ids'
import type { Answers } from './readRow'
import { rowName } from './row'
import { told } from './text'
import { isMemberOf, type Village, type VillagePerson } from './village'

interface Known {
  village: Village
  answers: Answers
  now: Date
  byPhone: Map<string, VillagePerson>
  byHousehold: Map<string, VillagePerson[]>
  /** Members on file by name. */
  members: Map<string, VillagePerson[]>
  onFile: Set<string>
  /** Rows by the number they have, and by the id of the person they speak of. */
  phones: Map<string, Draft>
  taken: Map<string, Draft>
  /** Rows before this one by name. */
  named: Map<string, Draft[]>
  /** Numbers that some row has without words beside them. */
  plain: Set<string>
  /** Every number of the file: its person is whoever has it on file. */
  claimed: Set<string>
  /** Who stands in the file, by household and name. */
  inFile: Set<string>
}

/**
 * Finds out whom each row speaks of: by the phone, else by the name within the household. A number that is somebody
 * else’s is not taken, its person is; who may be somebody met before is asked about and waits, so that nobody is
 * doubled. A number that somebody of another village has is no fault: this village must not learn of it. Writes into
 * the drafts.
 */
export function recognize(drafts: Draft[], village: Village, answers: Answers, now: Date): void {
  const known = begin(drafts, village, answers, now)
  for (const draft of drafts.filter((one) => isSound(one) && one.home)) {
    const { name } = draft.row
    const repeated = draft.phone === undefined ? undefined : known.phones.get(draft.phone)
    if (repeated && isSameName(repeated.row.name, name)) askTwice(draft, repeated, answers)
    else freePhone(draft, known)
    identify(draft, known)
    put(known.named, nameKey(name), draft)
    if (isGood(draft) && draft.phone !== undefined) known.phones.set(draft.phone, draft)
  }
}

function begin(drafts: Draft[], village: Village, answers: Answers, now: Date): Known {
  const known: Known = {
    village,
    answers,
    now,
    byPhone: new Map(village.persons.flatMap((one) => (one.phone ? [[one.phone, one] as const] : []))),
    byHousehold: new Map(),
    members: new Map(),
    onFile: new Set(village.persons.map(({ _id }) => _id)),
    phones: new Map(),
    taken: new Map(),
    named: new Map(),
    plain: new Set(drafts.flatMap(({ phone, row }) => (phone && !row.phoneBeside ? [phone] : []))),
    claimed: new Set(drafts.flatMap(({ row }) => row.phone ?? [])),
    inFile: new Set(drafts.flatMap(({ home, row }) => (home ? [`${home.id} ${nameKey(row.name)}`] : [])))
  }
  for (const one of village.persons) {
    if (one.householdId) put(known.byHousehold, one.householdId, one)
    if (isMemberOf(one, village.node._id, now)) put(known.members, nameKey(one.name), one)
  }
  return known
}

function withoutPhone(draft: Draft, reason: string): void {
  leave(draft, 'phone', `${reason}，这个人先不带号码`)
  delete draft.phone
}

/** Takes the number away where it is somebody else’s, in the file or on file; a misspelt name on file is asked about. */
function freePhone(draft: Draft, { phones, plain, byPhone, inFile, answers }: Known): void {
  const { phone, row } = draft
  if (phone === undefined) return
  const other = phones.get(phone)
  if (other) return withoutPhone(draft, `手机号和${rowName(other.row, row)}的一样，一人一个号`)
  if (row.phoneBeside && plain.has(phone)) return withoutPhone(draft, '这个号写在了另一行的人名下')
  const own = byPhone.get(phone)
  if (!own || isSameName(own.name, row.name)) return
  // Whoever has the number stands in the file under the own name: a family that shares it.
  if (inFile.has(`${own.householdId} ${nameKey(own.name)}`))
    return withoutPhone(draft, `手机号已经是${told(own.name)}的`)
  draft.maybe = own._id
  const answer = askRow(
    draft,
    {
      kind: 'name',
      field: 'name',
      reason: `这个手机号联户里是${told(own.name)}的，这里写的是${told(row.name)}，是同一个人吗？`,
      choices: [
        { value: 'rename', label: `是，名字改成${row.name}` },
        { value: 'other', label: '是另一个人，先不带号码' }
      ],
      writes: ['rename', 'other']
    },
    answers
  )
  if (answer === 'rename') {
    draft.before = own
    draft.renames = true
  } else if (answer === 'other') withoutPhone(draft, `手机号已经是${told(own.name)}的`)
}

const twice = [
  { value: 'same', label: '是同一个人' },
  { value: 'two', label: '是两个人' }
]

/** The same name with the same number: one person, unless the village says otherwise. */
function askTwice(draft: Draft, first: Draft, answers: Answers): void {
  const where = rowName(first.row, draft.row)
  const reason = `名字和手机号都和${where}一样，是同一个人就不再写一遍`
  const answer = askRow(
    draft,
    { kind: 'twice', field: 'name', reason, choices: twice, writes: ['two'] },
    answers
  )
  if (answer === 'two') withoutPhone(draft, `手机号和${where}的一样，一人一个号`)
}

function identify(draft: Draft, known: Known): void {
  const { village, byPhone, byHousehold, taken, onFile } = known
  const { name } = draft.row
  const homeId = draft.home!.id
  const before =
    draft.before ??
    (draft.phone === undefined ? undefined : byPhone.get(draft.phone)) ??
    namesake(byHousehold.get(homeId) ?? [], name, known) ??
    memberElsewhere(draft, known)
  if (!isGood(draft)) return
  const id = before?._id ?? newId(village.node._id, draft, onFile, taken)
  if (id === null || taken.has(id)) {
    const other = taken.get(id ?? personIdByName(homeId, name))
    const where = other ? rowName(other.row, draft.row) : '联户里的一位'
    draft.faults.push(`和${where}是同一户里同名的人。真是两个人，就填上手机号分清`)
    return
  }
  draft.id = id
  if (before) draft.before = before
  taken.set(id, draft)
}

/** Who is called so in a household: whoever has no number before one whose number no row tells. */
function namesake(
  residents: VillagePerson[],
  name: string,
  { taken, claimed }: Known
): VillagePerson | undefined {
  const free = residents.filter(
    (one) => isSameName(one.name, name) && !taken.has(one._id) && !(one.phone && claimed.has(one.phone))
  )
  return free.find(({ phone }) => !phone) ?? free[0]
}

/** A member of this name in another household, in the file or on file: asked about, unless a number tells them apart. */
function memberElsewhere(draft: Draft, { named, members, answers, taken }: Known): VillagePerson | undefined {
  const { row, phone } = draft
  if (!isGood(draft)) return undefined
  const key = nameKey(row.name)
  const first = (named.get(key) ?? []).find(
    (one) =>
      isSound(one) &&
      one.home !== draft.home &&
      // Whether these are two households, and so two people, was asked with the household.
      one.row.head !== row.head &&
      (one.row.member || row.member) &&
      !tells(phone, one.phone) &&
      !tells(row.born, one.row.born)
  )
  const own = (members.get(key) ?? []).find(
    (one) => !taken.has(one._id) && !tells(phone, one.phone) && !tells(row.born, one.service?.born)
  )
  if (first) {
    const reason = `和${rowName(first.row, row)}同名，有一行是党员，不在一户，是同一个人吗？是同一个人就只写前面那一行`
    askRow(draft, { kind: 'member', field: 'name', reason, choices: twice, writes: ['two'] }, answers)
    return undefined
  }
  if (!own) return undefined
  draft.maybe = own._id
  const where = own.home.name
  const reason = `联户里${where}有一位党员也叫${told(own.name)}，是同一个人吗？是同一个人就改到这一户`
  const answer = askRow(
    draft,
    { kind: 'member', field: 'name', reason, choices: twice, writes: ['same', 'two'] },
    answers
  )
  return answer === 'same' ? own : undefined
}

/** Two values that are both known and not the same. */
const tells = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** The id of somebody new; null where another row of the household has that name and nothing tells them apart. */
function newId(
  villageId: string,
  { phone, home, row }: Draft,
  onFile: Set<string>,
  taken: Map<string, Draft>
): string | null {
  const ids = [
    ...(phone === undefined ? [] : [personIdByPhone(villageId, phone)]),
    personIdByName(home!.id, row.name)
  ]
  // An id made of a phone stays with its person when the phone goes to somebody else.
  return ids.find((id) => !onFile.has(id) && !taken.has(id)) ?? null
}
