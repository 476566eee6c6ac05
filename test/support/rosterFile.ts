import { strToU8, zipSync } from 'fflate'

/** A cell as a sheet stores it: a text, a number, a day as a count with the look of a date, a fault, a formula. */
export type MadeCell =
  string | number | boolean | null | { day: number } | { fault: string } | { formula: string }

export interface MadeSheet {
  name: string
  rows: MadeCell[][]
  /** Joined ranges, A1:B1. */
  joined?: string[]
  state?: 'hidden' | 'veryHidden'
  /** Rows and columns that are not shown, from 1. */
  hiddenRows?: number[]
  hiddenColumns?: number[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
export const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26)

/** Makes an .xlsx file as villages have them: several sheets, joined and hidden cells, days, faults of formulas. */
export function madeXlsx(sheets: MadeSheet[], { from1904 = false } = {}): Buffer {
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`
  )
  const links = sheets.map(
    (_sheet, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
  )
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${links.join('')}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles
  }
  sheets.forEach((sheet, index) => (files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet)))
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  )
}

function sheetXml({ rows, joined = [], hiddenRows = [], hiddenColumns = [] }: MadeSheet): string {
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('')
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}"${hiddenRows.includes(row + 1) ? ' hidden="1"' : ''}>${cells
        .map((cell, column) => cellXml(cell, `${letter(column)}${row + 1}`))
        .join('')}</row>`
  )
  const merges = joined.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet xmlns="${main}">${columns && `<cols>${columns}</cols>`}<sheetData>${lines.join('')}</sheetData>${
    merges && `<mergeCells count="${joined.length}">${merges}</mergeCells>`
  }</worksheet>`
}

function cellXml(cell: MadeCell, place: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if ('day' in cell) return `<c r="${place}" s="1"><v>${cell.day}</v></c>`
  if ('fault' in cell) return `<c r="${place}" t="e"><f>1/0</f><v>${cell.fault}</v></c>`
  return `<c r="${place}" t="str"><f>${escaped(cell.formula)}</f></c>`
}

/** How many days a sheet counts until a day, from 1900 or from 1904. */
export const daysUntil = (day: string, from1904 = false): number =>
  (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000 - (from1904 ? 1462 : 0)

/** Rows as a .csv file in UTF-8, as they stand: nothing is quoted. */
export const madeCsv = (rows: string[][]): Buffer =>
  Buffer.from(rows.map((cells) => cells.join(',')).join('\r\n'))
