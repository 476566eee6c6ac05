import { rosterRows } from '../../../../types/domain/rosters'
import { Refusal } from '../../../kernel/refusal'
import type { Merge } from './table'

/** Columns and rows beyond which a sheet is no roster: a reader fills every gap before them with nothing. */
const mostColumns = 256
const lastRow = 100_000
const mostMerges = 20_000
/** Titles and notes beside the rows of people. */
export const spareRows = 100

const broken = (): never => {
  throw new Refusal('ROSTER_FILE_BROKEN')
}

/** The number of a column: A → 1, AA → 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** What of a sheet is given to the reader, and what the reader does not tell. */
export interface CheckedSheet {
  xml: string
  /** Rows in which anything stands. */
  filled: number
  merges: Merge[]
  hiddenRows: Set<number>
  hiddenColumns: Set<number>
}

/**
 * Takes out of a sheet’s XML the rows in which anything stands, with every cell’s place checked, so that the reader
 * gets nothing that would make it fill a million rows or sixteen thousand columns; where cells were joined, and which
 * rows and columns are hidden. Null where nothing stands in it.
 * Errors: ROSTER_FILE_BROKEN, ROSTER_ROWS.
 */
export function checkedSheet(xml: string): CheckedSheet | null {
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(xml.slice(0, 8192))?.[1] ?? ''
  const open = xml.indexOf(`<${prefix}sheetData`)
  const start = xml.indexOf('>', open) + 1
  const end = xml.indexOf(`</${prefix}sheetData>`, start)
  if (open < 0 || start <= 0) return broken()
  if (end < 0) return xml[start - 2] === '/' ? null : broken()
  const data = xml.slice(start, end)
  if (/<[!?]/.test(data)) return broken()
  const { rows, hidden } = filledRows(data, prefix)
  if (rows.length === 0) return null
  if (rows.length > rosterRows + spareRows) throw new Refusal('ROSTER_ROWS')
  // Names of elements are kept with their prefix, so what declares it is kept too.
  const root = /<(?:\w+:)?worksheet[^>]*>/.exec(xml)?.[0].replace(/\/>$/, '>') ?? broken()
  return {
    xml: `${root}<${prefix}sheetData>${rows.join('')}</${prefix}sheetData></${prefix}worksheet>`,
    filled: rows.length,
    merges: mergesIn(xml.slice(end)),
    hiddenRows: hidden,
    hiddenColumns: hiddenColumnsIn(xml.slice(0, open))
  }
}

const isHidden = (tag: string): boolean => /\shidden\s*=\s*["'](?:1|true)["']/.test(tag)

function hiddenColumnsIn(head: string): Set<number> {
  const hidden = new Set<number>()
  for (const [tag] of head.matchAll(/<(?:\w+:)?col\s[^>]*>/g)) {
    if (!isHidden(tag)) continue
    const [min, max] = ['min', 'max'].map((name) =>
      Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d{1,5})["']`).exec(tag)?.[1] ?? 0)
    ) as [number, number]
    for (let column = min; column <= Math.min(max, mostColumns); column += 1) hidden.add(column)
  }
  return hidden
}

function filledRows(data: string, prefix: string): { rows: string[]; hidden: Set<number> } {
  const rows: string[] = []
  const hidden = new Set<number>()
  const opening = `<${prefix}row`
  const closing = `</${prefix}row>`
  for (let at = data.indexOf(opening); at >= 0;) {
    const head = data.indexOf('>', at)
    if (head < 0) return broken()
    const end = data[head - 1] === '/' ? head + 1 : data.indexOf(closing, head) + closing.length
    if (end < head) return broken()
    const row = data.slice(at, end)
    const next = data.indexOf(opening, end)
    if (/<(?:\w+:)?(?:v|is)[\s>]/.test(row)) {
      const { xml, number } = checkedRow(row, opening)
      rows.push(xml)
      if (number !== undefined && isHidden(data.slice(at, head + 1))) hidden.add(number)
    }
    at = next
  }
  return { rows, hidden }
}

/** A row with every place checked. Cells the reader would fall over are put as text: faults of formulas, and formulas whose value is not kept. */
function checkedRow(row: string, opening: string): { xml: string; number: number | undefined } {
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
  const own = number ?? /\sr\s*=\s*["'][A-Z]{1,3}(\d{1,7})["']/.exec(row.slice(head.length))?.[1]
  return { xml: readable(row), number: own === undefined ? undefined : Number(own) }
}

const readable = (row: string): string =>
  row
    .replace(/(<(?:\w+:)?c(?=\s)[^>]*\st\s*=\s*["'])e(["'])/g, '$1str$2')
    .replace(
      /<((?:\w+:)?)c(?=\s)([^>]*[^/>])>((?:(?!<\/?(?:\w+:)?c[\s>]|<(?:\w+:)?(?:v|is)[\s/>]).)*)<\/\1c>/gs,
      (whole, prefix: string, attributes: string, inner: string) =>
        /<(?:\w+:)?f[\s/>]/.test(inner)
          ? `<${prefix}c${attributes.replace(/\st\s*=\s*(["']).*?\1/, '')} t="str"><${prefix}v>${uncounted}</${prefix}v></${prefix}c>`
          : ''
    )

/** What is put for a formula whose value the file does not keep. */
export const uncounted = '#公式没有结果'

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
