import { isSameName, nameKey } from '../../../types/domain/cleanText'
import type { Settings } from '../../../types/domain/settings'
import type { Contact } from '../../kernel/contact'
import type { Reference } from './cells'
import { ageOn } from './day'
import { isGood, type Draft } from './draft'
import { rowName, type Row } from './row'
import { told } from './text'
import { isMemberOf, type Village, type VillagePerson } from './village'

/** A member of the village as it will be: from a good row, else from what is on file. */
export interface Member {
  id: string
  name: string
  phone?: string
  draft?: Draft
  before?: VillagePerson
}

type Found = { value: Member } | { fault: string }

/** Whether a row makes, or leaves, its person a member. */
export function isMember({ row, before }: Draft, villageId: string, now: Date): boolean {
  if (before && isMemberOf(before, villageId, now)) return true
  return row.member ?? (row.category !== undefined || row.isHub === true)
}

/** Who can be named as a member, and how a name finds them. */
export function memberFinder(drafts: Draft[], village: Village, now: Date) {
  const villageId = village.node._id
  const inFile = new Set(drafts.flatMap(({ before }) => (before ? [before._id] : [])))
  const members: Member[] = [
    ...drafts
      .filter((draft) => isGood(draft) && isMember(draft, villageId, now))
      .map((draft) => memberOf(draft)),
    ...village.persons
      .filter((person) => !inFile.has(person._id) && isMemberOf(person, villageId, now))
      .map((before) => ({
        id: before._id,
        name: before.name,
        ...(before.phone && { phone: before.phone }),
        before
      }))
  ]
  const byName = new Map<string, Member[]>()
  for (const one of members) {
    const key = nameKey(one.name)
    byName.set(key, [...(byName.get(key) ?? []), one])
  }
  const byPhone = new Map(members.flatMap((one) => (one.phone ? [[one.phone, one] as const] : [])))
  const rows = new Map(drafts.map((draft) => [nameKey(draft.row.name), draft]))

  /** The member that is named; who is in force already is meant where the name fits. */
  const find = (wanted: Reference, inForce: Contact | null | undefined, from: Row): Found => {
    if (inForce && isSameName(inForce.name, wanted.name) && (!wanted.phone || wanted.phone === inForce.phone))
      return { value: byId.get(inForce.id) ?? { ...inForce } }
    const named =
      wanted.name === ''
        ? [byPhone.get(wanted.phone!)].flatMap((one) => one ?? [])
        : (byName.get(nameKey(wanted.name)) ?? [])
    // A member without a number on file may well be the one that is named with one.
    const exact = wanted.phone ? named.filter(({ phone }) => phone === wanted.phone) : named
    const fitting = exact.length > 0 ? exact : named.filter(({ phone }) => phone === undefined)
    if (fitting.length === 1) return { value: fitting[0]! }
    if (fitting.length > 1)
      return { fault: `有 ${fitting.length} 位党员叫${told(wanted.name)}，请在姓名后面加上手机号` }
    if (named.length > 0)
      return { fault: `${told(wanted.name)}的手机号和这里写的 ${wanted.phone} 不一样，请核对是不是这位党员` }
    return { fault: missing(wanted, from) }
  }
  const missing = ({ name, phone }: Reference, from: Row): string => {
    const shown = told(`${name}${phone ?? ''}`)
    const row = rows.get(nameKey(name))
    if (row && !isGood(row)) return `${shown}在${rowName(row.row, from)}，那一行还没有写入，要先改好`
    if (row && !isMember(row, villageId, now)) return `${shown}不是党员(${rowName(row.row, from)})`
    return `名册和联户里都没有叫${shown}的党员`
  }
  const byId = new Map(members.map((one) => [one.id, one]))
  return { members, byId, find }
}

const memberOf = (draft: Draft): Member => {
  const phone = draft.phone ?? draft.before?.phone
  return {
    id: draft.id,
    name: draft.row.name,
    ...(phone && { phone }),
    draft,
    ...(draft.before && { before: draft.before })
  }
}

/** Why a member is not asked to link and has not volunteered; null where nothing stands against it (S2 §3). */
export function notAsked({ draft, before, name }: Member, settings: Settings, today: string): string | null {
  const exemption = draft?.row.exemption ?? before?.service?.exemption?.reason
  const volunteers = draft?.row.volunteers ?? before?.service?.exemption?.volunteers ?? false
  if (volunteers) return null
  const born = draft?.row.born ?? before?.service?.born
  if (born !== undefined && ageOn(born, today) >= settings.exemptAge)
    return `联系党员${told(name)}已满 ${settings.exemptAge} 岁，没有写自愿联户。请换一位，或者在那一行写明自愿`
  if (exemption !== undefined && exemption !== 'age')
    return `联系党员${told(name)}写了免联原因，没有写自愿联户。请换一位，或者在那一行写明自愿`
  return null
}
