import type { Cell, Table } from '../file/table'
import { columns, type Field } from './columns'
import { textOf } from './text'

/** Where the headers stand and what they say. */
export interface Header {
  /** The row of the headers, from 1. */
  row: number
  /** Column of each field found, from 0. */
  at: Map<Field, number>
  /** Headers nothing is taken from. */
  unused: string[]
}

/** Titles and notes may stand above the headers. */
const rowsAbove = 15

/** A header without what people add to it: blanks, marks, what stands in brackets. */
const bare = (text: string): string =>
  text
    .replace(/[([{【〔].*?[)\]}】〕]/g, '')
    .replace(/[\s*＊★:：、.。!！?？_\-/]/g, '')
    .replace(/必填|选填/g, '')

const byHeader = new Map(
  columns.flatMap(({ field, header, variants }) =>
    [header, ...variants].map((one) => [bare(one), field] as const)
  )
)

/** Headed so, a column says who looks after a member, or, where another one says that, who is a hub. */
const ambiguous = '中心户'

/** The row among the first that most looks like headers; null where none has a name and a household. */
export function findHeader({ rows }: Table): Header | null {
  const candidates = rows.slice(0, rowsAbove).map((cells, index) => headerOf(cells, index + 1))
  const fitting = candidates.filter(({ at }) => at.has('name') && (at.has('head') || at.has('number')))
  return fitting.reduce<Header | null>(
    (best, one) => (best && best.at.size >= one.at.size ? best : one),
    null
  )
}

function headerOf(cells: Cell[], row: number): Header {
  const at = new Map<Field, number>()
  const unused: string[] = []
  cells.forEach((cell, index) => {
    const text = textOf(cell)
    const field = bare(text) === ambiguous ? ambiguousField(cells) : byHeader.get(bare(text))
    if (field && !at.has(field)) at.set(field, index)
    else if (text) unused.push(text.slice(0, 20))
  })
  return { row, at, unused: unused.filter((text) => !/^(?:序号|编号|no)$/i.test(text)) }
}

const ambiguousField = (cells: Cell[]): Field =>
  cells.some((cell) => byHeader.get(bare(textOf(cell))) === 'hub') ? 'isHub' : 'hub'
