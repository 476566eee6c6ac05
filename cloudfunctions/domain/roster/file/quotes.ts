/** A quote without a partner: where it stands, by the row as the table has it. */
export interface Stray {
  row: number
  /** From 0. */
  column: number
  text: string
}

const quotesIn = (text: string): number => text.split('"').length - 1

/**
 * Takes out quotes that have no partner, since a parser would read on to the next quote, however many people stand
 * between. A cell may well have several lines: each of them but the first has fewer cells than the table; where one
 * has as many, it is a row of its own, and the quote before it has no partner. Pure.
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
    const end = quotesIn(line) % 2 === 0 ? at : endOf(lines, at, (one) => one.split(delimiter).length < width)
    if (end >= 0) {
      kept.push(...lines.slice(at, end + 1))
      at = end + 1
      continue
    }
    const cells = line.split(delimiter)
    cells.forEach((cell, column) => {
      if (quotesIn(cell) % 2 === 1) strays.push({ row, column, text: cell.trim() })
    })
    kept.push(cells.map((cell) => (quotesIn(cell) % 2 === 1 ? cell.replace(/"/g, '') : cell)).join(delimiter))
    at += 1
  }
  return { text: kept.join(''), strays }
}

/** The line that ends a cell begun in another one; -1 where none does before a row of its own. */
function endOf(lines: string[], from: number, isPart: (line: string) => boolean): number {
  for (let at = from + 1; at < lines.length && isPart(lines[at]!); at += 1)
    if (quotesIn(lines[at]!) % 2 === 1) return at
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
