import type { Cell, Table } from './file/table'
import {
  isHeadRelation,
  isYesOrNo,
  readCategory,
  readDuty,
  readExemption,
  readGroup,
  readReference,
  readYes
} from './cells'
import { columnOf, type Field } from './columns'
import { readDay } from './day'
import { issueAt, letters, type Ask } from './issue'
import { readName } from './names'
import { readPhone } from './phone'
import { isRead, type Read } from './read'
import type { Row } from './row'
import { hasLostDigits, isFormulaFault, isSame, textOf, told, valueOf } from './text'

const addressLimit = 100
const numberLimit = 30

/** What was answered, by the id of the question. */
export type Answers = ReadonlyMap<string, string>

/** A cell of a row, and where it really stands where cells were joined. */
export interface Spot {
  cell: Cell | undefined
  row: number
  column: number
}

export interface RowSetting {
  table: Table
  /** The place of the sheet in the file. */
  section: number
  headers: ReadonlyMap<Field, string>
  today: string
  answers: Answers
}

/** Fields of the household, for which 同上 means what stands above. */
const ofHome: readonly Field[] = ['grid', 'number', 'head', 'address', 'linked', 'linkedPhone']

const yesOrNo: readonly Field[] = ['representative', 'member', 'isHub', 'hub', 'volunteers']

/**
 * Reads one row: every cell that cannot be read is named, and the person is taken without it; only a row without a
 * name is no person. Pure.
 * @param spots the cells of the fields there are
 * @param above the texts of the household’s fields in the row above
 */
export function readRow(
  spots: ReadonlyMap<Field, Spot>,
  above: ReadonlyMap<Field, string>,
  { key, row }: { key: number; row: number },
  { table, section, headers, today, answers }: RowSetting
): Row {
  const place = (field: Field) => {
    // Where a row is a household, its head is the person.
    const spot = spots.get(field) ?? (field === 'name' ? spots.get('head') : undefined)
    if (!spot) return { sheet: table.sheet, row }
    const cell = `${letters(spot.column)}${spot.row}`
    return { sheet: table.sheet, row, cell, column: headers.get(field) ?? null, text: textOf(spot.cell) }
  }
  const read: Row = {
    key,
    row,
    sheet: table.sheet,
    name: '',
    faults: [],
    waits: [],
    left: [],
    asked: [],
    place
  }
  const leave = (field: Field, reason: string) => void read.left.push(issueAt(place(field), reason))
  const ask = (field: Field, reason: string, choices: Ask['choices']): string | undefined => {
    const id = `${field}:${section}:${row}:${spots.get(field)?.column ?? 0}`
    const chosen = choices.find(({ value }) => value === answers.get(id))?.value ?? null
    read.asked.push(issueAt(place(field), reason, { id, choices, chosen }))
    return chosen === null || chosen === 'none' ? undefined : chosen
  }
  const text = (field: Field): string => {
    const cell = spots.get(field)?.cell
    const value = valueOf(cell)
    if (value === '') return ''
    if (hasLostDigits(cell)) {
      leave(
        field,
        `「${columnOf(field).header}」的数太长，末几位已经丢了。请把这一栏的格式改成文本，重新填一次`
      )
      return ''
    }
    if (isFormulaFault(value)) {
      leave(field, `「${columnOf(field).header}」的公式出了错，没有读`)
      return ''
    }
    if (cell instanceof Date && field !== 'born') {
      leave(field, `「${columnOf(field).header}」这一格变成了日期，没有读。请把格式改成文本，重新填一次`)
      return ''
    }
    if (typeof cell === 'boolean' && !yesOrNo.includes(field)) {
      leave(field, `「${columnOf(field).header}」这一格是真假值，没有读`)
      return ''
    }
    if (!isSame(value) || field === 'phone') return value
    const meant = ofHome.includes(field) ? above.get(field) : undefined
    if (meant === undefined) leave(field, `写的是${told(value)}，没有读`)
    else read.asked.push(issueAt(place(field), `写的是${told(value)}，照上面一行算「${meant}」`))
    return meant ?? ''
  }
  const optional = <Value>(
    field: Field,
    how: (value: string, header: string) => Read<Value>
  ): Value | undefined => {
    const value = text(field)
    if (value === '') return undefined
    const answer = how(value, columnOf(field).header)
    if (isRead(answer)) {
      if (answer.note === 'month') read.monthOnly = true
      else if (answer.note !== undefined) read.asked.push(issueAt(place(field), answer.note))
      return answer.value
    }
    if ('fault' in answer) return void leave(field, answer.fault)
    return ask(field, answer.ask, answer.choices) as Value | undefined
  }

  const name = optional('name', readName)
  if (name) read.name = name.name
  const grid = optional('grid', limited(numberLimit))
  const relation = text('relation')
  const phone = optional('phone', readPhone)
  const hubText = valueOf(spots.get('hub')?.cell)
  /** A column headed 中心户 alone says either whether this is one, or who it is. */
  const hubSaysWhether = hubText !== '' && isYesOrNo(hubText)
  const linked = optional('linked', readReference)
  const linkedPhone = optional('linkedPhone', readPhone)
  Object.assign(
    read,
    defined({
      grid,
      number: optional('number', limited(numberLimit)),
      head: optional('head', readName)?.name,
      homeId: optional('homeId', limited(numberLimit)),
      isHead: relation === '' ? undefined : isHeadRelation(relation),
      phone: phone?.number,
      phoneBeside: phone?.beside === undefined ? undefined : true,
      address: optional('address', limited(addressLimit)),
      representative: optional('representative', (value, header) =>
        value.replace(/\s/g, '') === read.name ? { value: true } : readYes(value, header)
      ),
      member: optional('member', readYes),
      category: optional('category', readCategory),
      born: optional('born', () =>
        readDay(spots.get('born')!.cell, { today, epoch1904: table.epoch1904, typed: table.typed })
      ),
      group: optional('group', readGroup),
      duty: optional('duty', readDuty),
      isHub: hubSaysWhether ? optional('hub', readYes) : optional('isHub', readYes),
      hub: hubSaysWhether ? undefined : optional('hub', readReference),
      exemption: optional('exemption', readExemption),
      volunteers: optional('volunteers', readYes),
      linked: linked && { ...linked, ...(linkedPhone && !linked.phone && { phone: linkedPhone.number }) }
    })
  )
  if (linkedPhone && !linked) leave('linkedPhone', '有联系党员的电话，没有名字，没有读')
  if (name?.gone !== undefined) waitsForGone(read, name.gone, section, answers)
  contradictions(read, leave)
  return read
}

const defined = (fields: Partial<Row>): Partial<Row> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const limited =
  (limit: number) =>
  (text: string, header: string): Read<string> =>
    text.length > limit ? { fault: `「${header}」太长了，最多 ${limit} 个字` } : { value: text }

/** Somebody said to be gone is put on file only where the village says so. */
function waitsForGone(read: Row, beside: string, section: number, answers: Answers): void {
  const id = `gone:${section}:${read.row}`
  const choices = [
    { value: 'take', label: '照样写入' },
    { value: 'none', label: '不写入' }
  ]
  const chosen = choices.find(({ value }) => value === answers.get(id))?.value ?? null
  const question = issueAt(read.place('name'), `名字后面写着${told(beside)}，先没有写入`, {
    id,
    choices,
    chosen
  })
  read.asked.push(question)
  if (chosen !== 'take') read.waits.push(question)
}

/** What cannot both be true within one row: who is no member keeps nothing that only members have. */
function contradictions(read: Row, leave: (field: Field, reason: string) => void): void {
  if (read.member !== false) return
  const held = (['category', 'group', 'duty', 'hub', 'isHub'] as const).filter((field) => read[field])
  for (const field of held) {
    const kept =
      field === 'isHub' ? '中心户要是党员，这一行写的不是党员' : '写的不是党员，只给党员填的内容没有保存'
    leave(field, kept)
    delete read[field]
  }
}
