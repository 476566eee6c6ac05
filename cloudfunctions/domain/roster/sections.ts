import type { Table } from './file/table'
import type { Field } from './columns'
import { count, fits, headerAt, type Header } from './header'
import { bare, isCounter, memoryKey, type Memory } from './headerNames'
import { issueAt, lineOf, type Issue } from './issue'
import { textOf } from './text'

/** What somebody said a column is, by the place of the section in the file; null: not to be read. */
export interface Choice {
  section: number
  column: number
  field: Field | null
}

/** A table of people within a sheet: its headers and the rows below them. */
export interface Section {
  table: Table
  header: Header
  /** Its last row, from 1. */
  to: number
  /** The columns it takes up, from 0. */
  from: number
  until: number
  /** Whether it names people and households. */
  read: boolean
}

/** Titles and notes may stand above the headers. */
const rowsAbove = 15

/** The tables of people of a file, each with its headers, and the sheets that have none. Pure. */
export function sectionsOf(
  tables: Table[],
  memory: Memory,
  choices: Choice[]
): { sections: Section[]; left: Issue[] } {
  const left: Issue[] = []
  const sections: Section[] = []
  for (const table of tables) {
    const found = within(table, memory)
    if (found.length === 0) left.push(issueAt({ sheet: table.sheet }, '这张表没有认出表头，没有读'))
    if (found[0]) left.push(...rowsLeft(table, found[0].header))
    for (const { header, ...extent } of found) {
      const chosen = withChoices(
        header,
        choices.filter(({ section }) => section === sections.length)
      )
      const read = fits(chosen)
      if (!read)
        left.push(
          issueAt(
            { sheet: table.sheet, row: header.row },
            '这张表里没有「户主」「户号」或者「与户主关系」，也可能没有「姓名」，没有读。可以在「各栏认成什么」里改'
          )
        )
      sections.push({ table, header: chosen, ...extent, read })
    }
  }
  return { sections, left }
}

function withChoices(header: Header, choices: Choice[]): Header {
  const wanted = new Map(choices.map(({ column, field }) => [column, field]))
  const taken = new Set(choices.flatMap(({ field }) => field ?? []))
  return {
    ...header,
    columns: header.columns.map((one) => {
      const field = wanted.get(one.column)
      if (field !== undefined) return { ...one, field }
      return one.field && taken.has(one.field) ? { ...one, field: null } : one
    })
  }
}

type Found = Pick<Section, 'header' | 'to' | 'from' | 'until'>

function within(table: Table, memory: Memory): Found[] {
  const first = best(table, memory)
  if (!first) return []
  const found: Header[] = [first]
  const key = (header: Header) => header.columns.map(({ name }) => memoryKey(name)).join('|')
  // Another table may stand below the first; headers repeated for every page are no other table.
  for (let row = first.row + 1; row <= table.rows.length; row += 1) {
    const cells = table.rows[row - 1]!
    if (cells.filter((cell) => textOf(cell) !== '').length < 2) continue
    const header = headerAt(table, row, memory)
    if (!fits(header) || count(header) < 3 || key(header) === key(found.at(-1)!)) continue
    found.push(header)
    row = header.row
  }
  return found.flatMap((header, index) => {
    const to = (found[index + 1]?.top ?? table.rows.length + 1) - 1
    const blocks = blocksOf(header)
    const starts = blocks.map(({ columns }, place) => (place === 0 ? 0 : columns[0]!.column))
    return blocks.map((block, place) => ({
      header: block,
      to,
      from: starts[place]!,
      until: (starts[place + 1] ?? Infinity) - 1
    }))
  })
}

/** The first header that names people and households; where none does, the one that says most. */
function best(table: Table, memory: Memory): Header | null {
  let most: Header | null = null
  for (let row = 1; row <= Math.min(rowsAbove, table.rows.length); row += 1) {
    const header = headerAt(table, row, memory)
    if (fits(header)) return header
    if (isLikely(header) && count(header) > (most ? count(most) : 0)) most = header
    // The lower of two rows of headers alone would lose what the upper one says.
    row = header.row
  }
  return most
}

/** Headers are short, and more than one. */
const isLikely = ({ columns }: Header): boolean =>
  columns.length > 1 && columns.every(({ header }) => header.length <= 15)

/** Rows above the headers that are too full for a title: a table nobody could read. */
const rowsLeft = ({ rows, sheet }: Table, { top }: Header): Issue[] =>
  rows.slice(0, top - 1).flatMap((cells, index) => {
    const texts = cells.map(textOf)
    if (texts.filter((text) => text !== '').length < 3) return []
    return [issueAt({ sheet, row: index + 1, text: lineOf(texts) }, '这一行在表头上面，没有读')]
  })

/** Two tables side by side under one row of headers: each begins with the same header. */
function blocksOf(header: Header): Header[] {
  const { columns } = header
  const first = columns[0]
  if (!first) return [header]
  const key = bare(first.header)
  const starts = columns.flatMap((one, index) => (bare(one.header) === key ? [index] : []))
  if (starts.length < 2 || (!isCounter(first.header) && first.field === null)) return [header]
  const fields = columns.slice(0, starts[1]).map((one) => ({ key: bare(one.header), field: one.field }))
  const blocks = starts.map((start, index) => columns.slice(start, starts[index + 1]))
  if (!blocks.every((block) => block.every((one, index) => bare(one.header) === fields[index]?.key)))
    return [header]
  return blocks.map((block) => ({
    ...header,
    columns: block.map((one, index) => ({ ...one, field: fields[index]!.field }))
  }))
}
