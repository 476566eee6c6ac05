import type { Cell, Merge, Table } from './file/table'
import { isYesOrNo } from './cells'
import type { Field } from './columns'
import {
  fieldOf,
  isAmbiguous,
  isCounter,
  isHeaderWord,
  ofHead,
  shown,
  type Memory,
  type Name
} from './headerNames'
import { textOf } from './text'

export interface HeaderColumn {
  /** From 0. */
  column: number
  name: Name
  header: string
  field: Field | null
}

/** Where the headers stand and what they say. */
export interface Header {
  /** First and last row of the headers, from 1. */
  top: number
  row: number
  columns: HeaderColumn[]
}

/** The column of each field, from 0. */
export const placesOf = ({ columns }: Pick<Header, 'columns'>): Map<Field, number> =>
  new Map(columns.flatMap(({ field, column }) => (field ? [[field, column] as const] : [])))

/** A telephone number where a name of a column should stand: a form filled in for one household, and no table. */
const isFilledIn = ({ header }: HeaderColumn): boolean => /^1\d{10}$/.test(header.replace(/[\s-]/g, ''))

/** A sheet is read where it names people and their households; where a row is a household, its head is the person. */
export function fits(header: Header): boolean {
  if (header.columns.some(isFilledIn)) return false
  const at = placesOf(header)
  const person = at.has('name') || at.has('head')
  return person && at.size > 1 && (at.has('head') || at.has('number') || at.has('relation'))
}

/** The header that begins in a row: of one row, or of two where the second names parts of the first. */
export function headerAt(table: Table, top: number, memory: Memory): Header {
  const one = headerOf(table, top, namesOf(table, top, null), top, memory)
  const lower = table.rows[top] ?? []
  if (lower.filter(isHeaderWord).length < 2) return one
  const upper = spread(table.rows[top - 1] ?? [], lower, top, table.merges)
  if (upper === null) return one
  const two = headerOf(table, top, namesOf(table, top, upper), top + 1, memory)
  return count(two) >= count(one) ? two : one
}

export const count = (header: Header): number => placesOf(header).size

function namesOf({ rows }: Table, top: number, upper: string[] | null): Name[] {
  const first = rows[top - 1] ?? []
  if (upper === null) return first.map((cell) => ({ upper: '', lower: textOf(cell) }))
  const second = rows[top] ?? []
  return Array.from({ length: Math.max(upper.length, second.length) }, (_none, index) => ({
    upper: upper[index] ?? '',
    lower: textOf(second[index])
  }))
}

/** Short words, as headers are; a line that tells a unit or a date is none. */
const isGroup = (text: string): boolean =>
  text.length <= 12 && !/[:：\d]/.test(text) && !/制表|填报|填表|单位|日期/.test(text)

/**
 * The upper of two rows of headers with its joined cells filled across; where nothing was joined, a header reaches as
 * far as lower ones follow it. Null where it is a title over the whole table, or no headers at all.
 */
function spread(cells: Cell[], lower: Cell[], row: number, merges: Merge[]): string[] | null {
  const width = Math.max(cells.length, lower.length)
  const texts = Array.from({ length: width }, (_none, index) => textOf(cells[index]))
  const joined = new Map<number, number>()
  let widest = 0
  for (const { top, bottom, left, right } of merges) {
    if (top > row || bottom < row) continue
    widest = Math.max(widest, right - left + 1)
    for (let column = left; column <= Math.min(right, width); column += 1) joined.set(column - 1, left - 1)
  }
  const headed = texts.filter(
    (text, index) => text !== '' || joined.has(index) || textOf(lower[index]) !== ''
  ).length
  const said = texts.filter((text) => text !== '')
  if (widest > 1 && widest >= headed * 0.8) return null
  if (!said.every(isGroup) || (said.length < 2 && widest < 2)) return null
  let last = ''
  return texts.map((own, index) => {
    const from = joined.get(index)
    if (from !== undefined) return (last = texts[from]!)
    if (own !== '') return (last = own)
    return joined.size === 0 && textOf(lower[index]) !== '' ? last : ''
  })
}

function headerOf(table: Table, top: number, names: Name[], row: number, memory: Memory): Header {
  const taken = new Set<Field>()
  const hubNamed = names.some((name) => fieldOf(name, memory) === 'hub')
  const columns = names.flatMap((name, column): HeaderColumn[] => {
    const header = shown(name)
    if (header === '') return []
    const ambiguous = isAmbiguous(header) ? (hubNamed ? 'isHub' : 'hub') : undefined
    const field = isCounter(header) ? null : (ambiguous ?? fieldOf(name, memory) ?? null)
    return [{ column, name, header, field }]
  })
  const owned = columns.map((one) => ({ ...one, field: meantBy(one, columns, table, row) }))
  return {
    top,
    row,
    columns: owned.map((one) => {
      const first = one.field && !taken.has(one.field)
      if (one.field) taken.add(one.field)
      return first ? one : { ...one, field: null }
    })
  }
}

/**
 * What a column is by what stands in and beside it: 户主 that says 是 or 否; a phone behind a member’s name, where
 * another one tells the household’s; the phone of the head beside people who have their own row.
 */
function meantBy(one: HeaderColumn, columns: HeaderColumn[], table: Table, row: number): Field | null {
  const { field, column, name, header } = one
  if (field === 'head' && saysWhether(table, column, row)) return 'relation'
  // Whatever else stands beside a member’s name under one header is the member’s.
  if (field && isOfMember(name.upper, columns)) return memberFields.includes(field) ? field : null
  if (field === 'name' && isNumbered(header, columns)) return null
  if (field !== 'phone') return field
  const people = columns.some((other) => other.field === 'name' && !isNumbered(other.header, columns))
  if (ofHead.test(header) && people) return null
  if (name.upper !== '') return field
  const owner = columns
    .filter((other) => other.column < column && ['name', 'head', 'linked', 'hub'].includes(other.field ?? ''))
    .at(-1)
  if (owner?.field !== 'linked' && owner?.field !== 'hub') return field
  const others = columns.filter((other) => other.field === 'phone' && other.column !== column)
  if (others.length === 0 && !isShared(table, owner.column, column, row)) return field
  return owner.field === 'linked' ? 'linkedPhone' : null
}

const memberFields: readonly Field[] = ['linked', 'linkedPhone', 'hub']

const isOfMember = (upper: string, columns: HeaderColumn[]): boolean =>
  upper !== '' &&
  columns.some(({ field, name }) => name.upper === upper && (field === 'linked' || field === 'hub'))

/** 家庭成员1, 家庭成员2: a household in each row, whose people no column tells apart. */
const isNumbered = (header: string, columns: HeaderColumn[]): boolean =>
  /[\d一二三]$/.test(header) &&
  columns.filter((other) => other.field === 'name' && /[\d一二三四]$/.test(other.header)).length > 1

const looked = 500

function saysWhether({ rows }: Table, column: number, row: number): boolean {
  const texts = rows.slice(row, row + looked).map((cells) => textOf(cells[column]))
  const said = texts.filter((text) => text !== '')
  return said.length > 0 && said.every((text) => isYesOrNo(text) || text === '户主')
}

/** Whether a number follows the member’s name: rows of one member have one number, and several rows share it. */
function isShared({ rows }: Table, member: number, phone: number, row: number): boolean {
  const numbers = new Map<string, Set<string>>()
  let told = 0
  for (const cells of rows.slice(row, row + looked)) {
    const [name, number] = [textOf(cells[member]), textOf(cells[phone])]
    if (name === '' || number === '') continue
    told += 1
    numbers.set(name, (numbers.get(name) ?? new Set()).add(number))
  }
  return told > numbers.size && [...numbers.values()].every(({ size }) => size === 1)
}
