import { strToU8, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { rosterRows } from '../../../../types/domain/rosters'
import { Refusal } from '../../../kernel/refusal'
import { issueAt, type Issue } from '../issue'
import { checkedSheet, spareRows, type CheckedSheet } from './sheetXml'
import type { Book, Cell, Table } from './table'
import { workbookOf } from './workbook'
import { openZip } from './zip'

const workbook = 'xl/workbook.xml'
const relations = 'xl/_rels/workbook.xml.rels'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/**
 * Reads every visible sheet of an .xlsx file; hidden ones are named. The reader only ever gets what was taken out
 * within bounds: it would inflate whatever a file declares, and fill the gaps of a sheet that names its last cell alone.
 * Errors: ROSTER_FILE_OTHER, ROSTER_FILE_BROKEN, ROSTER_FILE_BOMB, ROSTER_EMPTY, ROSTER_ROWS.
 */
export async function readXlsx(bytes: Buffer): Promise<Book> {
  const zip = openZip(bytes)
  const book = zip.read(workbook)
  if (!book) throw new Refusal('ROSTER_FILE_OTHER')
  const links = zip.read(relations)
  if (!links) throw new Refusal('ROSTER_FILE_BROKEN')
  const { sheets, epoch1904 } = workbookOf(book.toString('utf8'), links.toString('utf8'))
  const left: Issue[] = []
  const kept: { name: string; checked: CheckedSheet }[] = []
  for (const { name, path, hidden } of sheets) {
    if (hidden) left.push(issueAt({ sheet: name }, '这张表是隐藏的，没有读。要读就在表格里取消隐藏'))
    else if (path === null) left.push(issueAt({ sheet: name }, '这一张不是表格，没有读'))
    else {
      const xml = zip.read(path)
      if (!xml) throw new Refusal('ROSTER_FILE_BROKEN')
      const checked = checkedSheet(xml.toString('utf8'))
      if (checked) kept.push({ name, checked })
    }
  }
  if (kept.length === 0) throw new Refusal(left.length > 0 ? 'ROSTER_HIDDEN' : 'ROSTER_EMPTY')
  if (kept.reduce((sum, { checked }) => sum + checked.filled, 0) > rosterRows + spareRows * kept.length)
    throw new Refusal('ROSTER_ROWS')
  const named = (pattern: RegExp) => zip.names.find((name) => pattern.test(name))
  const beside = [named(/^xl\/sharedStrings\.xml$/i), named(/^xl\/styles\.xml$/i)]
  const contents = beside.map((name) => (name === undefined ? null : zip.read(name)))
  const rows = await cellsOf(
    kept.map(({ checked }) => checked.xml),
    { strings: contents[0] ?? null, styles: contents[1] ?? null, epoch1904 }
  )
  const tables = kept.map(({ name, checked }, index): Table => ({
    sheet: name,
    rows: rows[index]!,
    merges: checked.merges,
    hiddenRows: checked.hiddenRows,
    hiddenColumns: checked.hiddenColumns,
    epoch1904,
    typed: true
  }))
  return { tables, left, asked: [] }
}

interface Beside {
  strings: Buffer | null
  styles: Buffer | null
  epoch1904: boolean
}

/** Gives the library a workbook of the checked sheets alone. */
async function cellsOf(sheets: string[], { strings, styles, epoch1904 }: Beside): Promise<Cell[][][]> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const archive = zipSync(
    {
      [workbook]: strToU8(
        `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${epoch1904 ? 1 : 0}"/><sheets>${sheets
          .map((_xml, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="s${index}"/>`)
          .join('')}</sheets></workbook>`
      ),
      [relations]: strToU8(
        `<Relationships xmlns="${packages}">${[
          ...sheets.map((_xml, index) => relation(`s${index}`, 'worksheet', `worksheets/s${index}.xml`)),
          ...(strings ? [relation('strings', 'sharedStrings', 'sharedStrings.xml')] : []),
          ...(styles ? [relation('styles', 'styles', 'styles.xml')] : [])
        ].join('')}</Relationships>`
      ),
      ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/s${index}.xml`, Buffer.from(xml)])),
      ...(strings && { 'xl/sharedStrings.xml': strings }),
      ...(styles && { 'xl/styles.xml': styles })
    },
    { level: 0 }
  )
  const copy = archive.buffer.slice(
    archive.byteOffset,
    archive.byteOffset + archive.byteLength
  ) as ArrayBuffer
  const read = await readXlsxFile(copy).catch(() => {
    throw new Refusal('ROSTER_FILE_BROKEN')
  })
  return read.map(({ data }) => data as Cell[][])
}
