import { rosterRows } from '../../../types/domain/rosters'
import { Refusal } from '../../kernel/refusal'
import type { Merge } from './table'

/** Columns and rows beyond which a sheet is no roster: a reader fills every gap before them with nothing. */
const mostColumns = 256
const lastRow = 100_000
const mostMerges = 20_000
/** Titles and notes beside the rows of people. */
const spareRows = 100

const broken = (): never => {
  throw new Refusal('ROSTER_FILE_BROKEN')
}

/** The number of a column: A → 1, AA → 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * Takes out of a sheet’s XML the rows in which anything stands, with every cell’s place checked, so that the reader
 * gets nothing that would make it fill a million rows or sixteen thousand columns; and where cells were joined.
 * Errors: ROSTER_FILE_BROKEN, ROSTER_EMPTY, ROSTER_ROWS.
 */
export function checkedSheet(xml: string): { xml: string; merges: Merge[] } {
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(xml.slice(0, 8192))?.[1] ?? ''
  const open = xml.indexOf(`<${prefix}sheetData`)
  const start = xml.indexOf('>', open) + 1
  const end = xml.indexOf(`</${prefix}sheetData>`, start)
  if (open < 0 || start <= 0) return broken()
  if (end < 0) throw new Refusal(xml[start - 2] === '/' ? 'ROSTER_EMPTY' : 'ROSTER_FILE_BROKEN')
  const data = xml.slice(start, end)
  if (/<[!?]/.test(data)) return broken()
  const rows = filledRows(data, prefix)
  if (rows.length === 0) throw new Refusal('ROSTER_EMPTY')
  if (rows.length > rosterRows + spareRows) throw new Refusal('ROSTER_ROWS')
  // Names of elements are kept with their prefix, so what declares it is kept too.
  const root = /<(?:\w+:)?worksheet[^>]*>/.exec(xml)?.[0].replace(/\/>$/, '>') ?? broken()
  return {
    xml: `${root}<${prefix}sheetData>${rows.join('')}</${prefix}sheetData></${prefix}worksheet>`,
    merges: mergesIn(xml.slice(end))
  }
}

function filledRows(data: string, prefix: string): string[] {
  const rows: string[] = []
  const opening = `<${prefix}row`
  const closing = `</${prefix}row>`
  for (let at = data.indexOf(opening); at >= 0;) {
    const head = data.indexOf('>', at)
    if (head < 0) return broken()
    const end = data[head - 1] === '/' ? head + 1 : data.indexOf(closing, head) + closing.length
    if (end < head) return broken()
    const row = data.slice(at, end)
    const next = data.indexOf(opening, end)
    if (/<(?:\w+:)?(?:v|is)[\s>]/.test(row)) rows.push(checkedRow(row, opening))
    at = next
  }
  return rows
}

function checkedRow(row: string, opening: string): string {
  if (row.indexOf(opening, 1) >= 0) return broken()
  const head = row.slice(0, row.indexOf('>'))
  const number = /\sr\s*=\s*(["'])(.*?)\1/.exec(head)?.[2]
  if (number !== undefined && !(/^\d{1,7}$/.test(number) && Number(number) > 0)) return broken()
  if (Number(number ?? 1) > lastRow) throw new Refusal('ROSTER_ROWS')
  for (const [tag, attributes = ''] of row.matchAll(/<(?:\w+:)?c(?=[\s/>])([^>]*)>/g)) {
    if (((attributes.match(/["']/g) ?? []).length & 1) === 1) return broken()
    const place = /\sr\s*=\s*(["'])(.*?)\1/.exec(attributes)?.[2]
    if (place === undefined) return broken()
    const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place) ?? []
    if (!letters || (number !== undefined && digits !== number) || Number(digits) > lastRow) return broken()
    if (!tag.endsWith('/>') && columnNumber(letters) > mostColumns) return broken()
  }
  return row
}

function mergesIn(tail: string): Merge[] {
  const merges: Merge[] = []
  for (const [, left, top, right, bottom] of tail.matchAll(
    /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g
  )) {
    merges.push({
      top: Number(top),
      left: columnNumber(left!),
      bottom: Number(bottom),
      right: columnNumber(right!)
    })
    if (merges.length > mostMerges) return broken()
  }
  return merges
}
