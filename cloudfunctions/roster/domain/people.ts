import { isSameName } from '../../../types/domain/cleanText'
import type { Person } from '../../kernel/person'
import { isGood, type Draft } from './draft'
import { personIdByName, personIdByPhone } from './ids'
import { told } from './text'
import type { Village } from './village'

/**
 * Finds out whom each row speaks of: by the phone, else by the name within the household. Writes faults into the
 * drafts. A number that somebody of another village has is no fault: this village must not learn of it.
 */
export function recognize(drafts: Draft[], village: Village): void {
  const villageId = village.node._id
  const byPhone = new Map(village.persons.flatMap((one) => (one.phone ? [[one.phone, one] as const] : [])))
  const byHousehold = new Map<string, Person[]>()
  for (const one of village.persons)
    if (one.householdId) byHousehold.set(one.householdId, [...(byHousehold.get(one.householdId) ?? []), one])
  const phones = new Map<string, number>()
  /** Rows by the id of the person they speak of. */
  const taken = new Map<string, number>()
  const onFile = new Set(village.persons.map(({ _id }) => _id))

  for (const draft of drafts.filter(isGood)) {
    const { row, name, phone } = draft.row
    const first = phone === undefined ? undefined : phones.get(phone)
    if (first !== undefined) {
      draft.faults.push(`手机号和第 ${first} 行的一样。一人一个号，没有手机可以空着`)
      continue
    }
    const fault = phone === undefined ? null : phoneFault(phone, name, byPhone)
    if (fault) {
      draft.faults.push(fault)
      continue
    }
    const homeId = draft.home!.id
    const before =
      (phone === undefined ? undefined : byPhone.get(phone)) ??
      (byHousehold.get(homeId) ?? []).find((one) => isSameName(one.name, name) && !taken.has(one._id))
    const known = before?._id ?? newId(villageId, homeId, name, phone, onFile, taken)
    if (known === null || taken.has(known)) {
      const other = taken.get(known ?? personIdByName(homeId, name))
      draft.faults.push(`和第 ${other} 行是同一户里同名的人。真是两个人，就填上手机号分清`)
      continue
    }
    draft.id = known
    if (before) draft.before = before
    taken.set(known, row)
    if (phone !== undefined) phones.set(phone, row)
  }
}

function phoneFault(phone: string, name: string, byPhone: Map<string, Person>): string | null {
  const own = byPhone.get(phone)
  return !own || isSameName(own.name, name) ? null : `手机号已经是${told(own.name)}的，请核对是谁的号`
}

/** The id of somebody new; null where another row of the household has that name and nothing tells them apart. */
function newId(
  villageId: string,
  homeId: string,
  name: string,
  phone: string | undefined,
  onFile: Set<string>,
  taken: Map<string, number>
): string | null {
  const ids = [
    ...(phone === undefined ? [] : [personIdByPhone(villageId, phone)]),
    personIdByName(homeId, name)
  ]
  // An id made of a phone stays with its person when the phone goes to somebody else.
  return ids.find((id) => !onFile.has(id) && !taken.has(id)) ?? null
}
