import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from '../../types/sheet/write'
import { firstRow, headers, type Messy } from './messy'

const sheet = 'xl/worksheets/sheet1.xml'
const letter = (column: number): string => String.fromCharCode(65 + column)

/** The messy roster as a spreadsheet has it: a joined title above the headers, joined cells, days as Excel counts them. */
export function messyXlsx({ rows, merges }: Messy): Uint8Array {
  const texts = rows.map((row) => headers.map((header) => String(row[header] ?? '')))
  const title = headers.map((_header, index) => (index === 0 ? '石桥村 2026 年党员联户花名册' : ''))
  const bytes = writeXlsx([
    { name: '花名册', rows: [title, [...headers], ...texts], widths: headers.map(() => 12) }
  ])
  const files = unzipSync(bytes)
  let xml = strFromU8(files[sheet]!)
  const numbers = new Set(
    rows.flatMap((row, index) =>
      headers.flatMap((header, column) =>
        typeof row[header] === 'number' ? [`${letter(column)}${index + firstRow}`] : []
      )
    )
  )
  xml = xml.replace(
    /<c r="([A-Z]+\d+)" s="\d" t="inlineStr"><is><t[^>]*>([\d.]+)<\/t><\/is><\/c>/g,
    (cell, place: string, value: string) =>
      numbers.has(place) ? `<c r="${place}"><v>${value}</v></c>` : cell
  )
  const joined = [
    `A1:${letter(headers.length - 1)}1`,
    ...merges.map(({ column, top, bottom }) => {
      const at = letter(headers.indexOf(column))
      return `${at}${top}:${at}${bottom}`
    })
  ]
  xml = xml.replace(
    '</sheetData>',
    `</sheetData><mergeCells count="${joined.length}">${joined.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  )
  return zipSync({ ...files, [sheet]: strToU8(xml) }, { level: 9, mtime: new Date('2026-01-01T00:00:00') })
}
