import type { Duty, Exemption, MemberCategory, PartyGroup } from '../../../types/domain/members'
import type { Cell } from '../file/table'
import {
  isYesOrNo,
  readCategory,
  readDuty,
  readExemption,
  readGroup,
  readName,
  readPhone,
  readReference,
  readYes,
  type Reference
} from './cells'
import { columnOf, type Field } from './columns'
import { readDay, type Read } from './day'
import { valueOf } from './text'

/** One person as a row of the file tells; what is absent was not said and changes nothing. */
export interface Row {
  /** Its number in the sheet. */
  row: number
  name: string
  grid?: string
  number?: string
  head?: string
  phone?: string
  address?: string
  representative?: boolean
  member?: boolean
  category?: MemberCategory
  born?: string
  group?: PartyGroup
  duty?: Duty
  isHub?: boolean
  hub?: Reference
  exemption?: Exemption
  volunteers?: boolean
  linked?: Reference
  /** What is wrong with it, in words. */
  faults: string[]
}

const addressLimit = 100
const numberLimit = 30

/** Reads one row; every fault of it is named, not the first alone. Pure. */
export function readRow(cells: Cell[], at: Map<Field, number>, row: number, today: string): Row {
  const cell = (field: Field): Cell | undefined => {
    const column = at.get(field)
    return column === undefined ? undefined : cells[column]
  }
  const faults: string[] = []
  const optional = <Value>(
    field: Field,
    read: (text: string, header: string) => Read<Value>
  ): Value | undefined => {
    const text = valueOf(cell(field))
    if (text === '') return undefined
    const answer = read(text, columnOf(field).header)
    if ('value' in answer) return answer.value
    faults.push(answer.fault)
    return undefined
  }
  const hubText = valueOf(cell('hub'))
  /** A column headed 中心户 alone says either whether this is one, or who it is. */
  const hubSaysWhether = hubText !== '' && isYesOrNo(hubText)

  const name = optional('name', readName)
  if (name === undefined && faults.length === 0) faults.push('没有写姓名')
  const read: Row = {
    row,
    name: name ?? '',
    grid: optional('grid', limited(numberLimit)),
    number: optional('number', limited(numberLimit)),
    head: optional('head', readName),
    phone: optional('phone', readPhone),
    address: optional('address', limited(addressLimit)),
    representative: optional('representative', (text, header) =>
      text.replace(/\s/g, '') === name ? { value: true } : readYes(text, header)
    ),
    member: optional('member', readYes),
    category: optional('category', readCategory),
    born: optional('born', () => readDay(cell('born'), today)),
    group: optional('group', readGroup),
    duty: optional('duty', readDuty),
    isHub: hubSaysWhether ? optional('hub', readYes) : optional('isHub', readYes),
    hub: hubSaysWhether ? undefined : optional('hub', readReference),
    exemption: optional('exemption', readExemption),
    volunteers: optional('volunteers', readYes),
    linked: optional('linked', readReference),
    faults
  }
  faults.push(...contradictions(read))
  return read
}

const limited =
  (limit: number) =>
  (text: string, header: string): Read<string> =>
    text.length > limit ? { fault: `「${header}」太长了，最多 ${limit} 个字` } : { value: text }

/** What cannot both be true within one row. */
function contradictions({ member, category, isHub, hub, group, duty }: Row): string[] {
  if (member !== false) return []
  if (isHub) return ['中心户要是党员，这一行写的不是党员']
  return category || hub || group || duty ? ['写的不是党员，却填了党员才填的内容'] : []
}
