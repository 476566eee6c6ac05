/** A quote without a partner: where it stands, by the row as the table has it. */
export interface Stray {
  row: number
  /** From 0. */
  column: number
  text: string
}

const quotesIn = (text: string): number => text.split('"').length - 1

/**
 * Takes out quotes that have no partner in their line, since a parser would read on to the next quote, however many
 * people stand between. A cell may well have several lines: a line whose quotes do not pair is taken for the
 * beginning of such a cell only where it has fewer cells than the table. Pure.
 */
export function pairedQuotes(text: string, delimiter: string): { text: string; strays: Stray[] } {
  if (!text.includes('"')) return { text, strays: [] }
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const width = usualWidth(lines, delimiter)
  const strays: Stray[] = []
  const kept: string[] = []
  let row = 0
  for (let at = 0; at < lines.length;) {
    row += 1
    const line = lines[at]!
    const cells = line.split(delimiter)
    const end = quotesIn(line) % 2 === 0 ? at : cells.length >= width ? -1 : endOf(lines, at)
    if (end >= 0) {
      kept.push(...lines.slice(at, end + 1))
      at = end + 1
      continue
    }
    cells.forEach((cell, column) => {
      if (quotesIn(cell) % 2 === 1) strays.push({ row, column, text: cell.trim() })
    })
    kept.push(cells.map((cell) => (quotesIn(cell) % 2 === 1 ? cell.replace(/"/g, '') : cell)).join(delimiter))
    at += 1
  }
  return { text: kept.join(''), strays }
}

/** The line that ends a cell begun in another one; -1 where none does. */
function endOf(lines: string[], from: number): number {
  for (let at = from + 1; at < lines.length; at += 1) if (quotesIn(lines[at]!) % 2 === 1) return at
  return -1
}

/** How many cells most lines have. */
function usualWidth(lines: string[], delimiter: string): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (line.includes('"') || line.trim() === '') continue
    const width = line.split(delimiter).length
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [Infinity]
  return usual
}
