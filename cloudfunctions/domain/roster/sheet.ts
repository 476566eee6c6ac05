import {
  dutyLabels,
  exemptionLabels,
  memberCategoryLabels,
  partyGroupLabels
} from '../../../types/domain/members'
import type { Contact } from '../../kernel/contact'
import type { Household } from '../../kernel/household'
import type { Sheet } from '../../../types/sheet/write'
import { columns as known, type Field } from './columns'
import { headOf, homesOnFile } from './homesOnFile'
import { holdsIn, isMemberOf, type Village } from './village'

const columns = known.filter(({ beside, field }) => !beside || field === 'homeId')

/** The roster as it is on file: read back, it changes nothing. Who belongs to no household is not in it. Pure. */
export function sheetOf(village: Village, now: Date): Sheet {
  const villageId = village.node._id
  const households = new Map(village.households.map((one) => [one._id, one]))
  const named = namer(village, now)
  const alike = alikeIn(village)
  const grids = new Map(village.nodes.map(({ _id, name }) => [_id, name]))
  const rows = village.persons.flatMap((person) => {
    const household = households.get(person.householdId ?? '')
    return household ? [{ person, household }] : []
  })
  const placed = (household: Household) =>
    household.home.id === villageId ? '' : (grids.get(household.home.id) ?? '')
  const key = ({ person, household }: (typeof rows)[number]) =>
    [
      placed(household),
      household.number?.padStart(12, '0') ?? '',
      household.name,
      household._id,
      household.representativeId === person._id ? '0' : '1',
      person.name
    ].join('\t')
  const cells = ({ person, household }: (typeof rows)[number]): Partial<Record<Field, string>> => {
    const member = isMemberOf(person, villageId, now)
    const service = member ? person.service : undefined
    const yes = (is: boolean) => (is ? '是' : '')
    return {
      grid: placed(household),
      number: household.number ?? '',
      head: headOf(household),
      name: person.name,
      phone: person.phone ?? '',
      address: household.address ?? '',
      representative: yes(household.representativeId === person._id),
      member: yes(member),
      category: service ? memberCategoryLabels[service.category] : '',
      born: service?.born ?? '',
      group: service?.group ? partyGroupLabels[service.group] : '',
      duty: service?.duty ? dutyLabels[service.duty] : '',
      isHub: yes(member && holdsIn(person, 'hub', villageId, now)),
      hub: named(service?.hub),
      exemption: service?.exemption ? exemptionLabels[service.exemption.reason] : '',
      volunteers: service?.exemption ? (service.exemption.volunteers ? '是' : '否') : '',
      linked: named(household.member),
      homeId: alike.has(household._id) ? household._id : ''
    }
  }
  return {
    name: '名册',
    rows: [
      columns.map(({ header }) => header),
      ...rows
        .map((one) => ({ key: key(one), one }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ one }) => {
          const texts = cells(one)
          return columns.map(({ field }) => texts[field] ?? '')
        })
    ],
    widths: columns.map(({ width }) => width)
  }
}

/** Households that head and number do not tell from another one: they are told apart by their ids. */
function alikeIn(village: Village): ReadonlySet<string> {
  const { byHead, byNumber } = homesOnFile(village)
  const several = [...byHead.values(), ...byNumber.values()].filter(({ length }) => length > 1)
  return new Set(several.flat().map(({ _id }) => _id))
}

/** A member by name, and by phone as well where two have that name. */
function namer({ node, persons }: Village, now: Date): (contact: Contact | null | undefined) => string {
  const counts = new Map<string, number>()
  for (const one of persons)
    if (isMemberOf(one, node._id, now)) counts.set(one.name, (counts.get(one.name) ?? 0) + 1)
  const byId = new Map(persons.map((one) => [one._id, one]))
  return (contact) => {
    if (!contact) return ''
    const phone = byId.get(contact.id)?.phone ?? contact.phone
    return (counts.get(contact.name) ?? 0) > 1 && phone ? `${contact.name}${phone}` : contact.name
  }
}
