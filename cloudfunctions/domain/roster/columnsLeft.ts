import { isCounter } from './headerNames'
import { issueAt, letters, type Issue } from './issue'
import type { Section } from './sections'
import { textOf } from './text'

/** Columns in which something stands and that nothing was taken from, and those the sheet does not show. */
export function columnsLeft({ table, header, to, from, until }: Omit<Section, 'read'>): Issue[] {
  const known = new Map(header.columns.map((one) => [one.column, one]))
  const below = table.rows.slice(header.row, to)
  const width = below.reduce(
    (most, cells) => Math.max(most, cells.length),
    header.columns.at(-1)?.column ?? 0
  )
  return Array.from({ length: width + 1 }, (_none, column) => column).flatMap((column): Issue[] => {
    if (column < from || column > until) return []
    const one = known.get(column)
    if (one && isCounter(one.header)) return []
    const place = { sheet: table.sheet, cell: letters(column), column: one?.header ?? null }
    if (one?.field)
      return [
        ...(table.hiddenColumns.has(column + 1)
          ? [issueAt(place, `「${one.header}」这一栏在表里是隐藏的，也读了`)]
          : []),
        ...(one.field === 'relation' ? [issueAt(place, `「${one.header}」只用来分清一户一户，不保存`)] : [])
      ]
    const first = below.find((cells) => textOf(cells[column]) !== '')
    if (!one && !first) return []
    return [
      issueAt(
        { ...place, text: textOf(first?.[column]) },
        one ? `「${one.header}」这一栏没有用到，里面的内容不会保存` : `${letters(column)} 栏没有表头，没有读`
      )
    ]
  })
}
