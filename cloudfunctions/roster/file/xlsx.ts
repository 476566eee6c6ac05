import { zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { Refusal } from '../../kernel/refusal'
import { checkedSheet } from './sheetXml'
import type { Cell, Table } from './table'
import { openZip } from './zip'

const workbook = 'xl/workbook.xml'
const relations = 'xl/_rels/workbook.xml.rels'

/**
 * Reads the first sheet of an .xlsx file. The reader only ever gets what was taken out within bounds: it would
 * inflate whatever a file declares, and fill the gaps of a sheet that names its last cell alone.
 * Errors: ROSTER_FILE_OTHER, ROSTER_FILE_BROKEN, ROSTER_FILE_BOMB, ROSTER_EMPTY, ROSTER_ROWS.
 */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const zip = openZip(bytes)
  const book = zip.read(workbook)
  if (!book) throw new Refusal('ROSTER_FILE_OTHER')
  const links = zip.read(relations)
  if (!links) throw new Refusal('ROSTER_FILE_BROKEN')
  const sheetPath = firstSheet(book.toString('utf8'), links.toString('utf8'))
  const sheet = sheetPath === null ? null : zip.read(sheetPath)
  if (!sheetPath || !sheet) throw new Refusal('ROSTER_FILE_BROKEN')
  const { xml, merges } = checkedSheet(sheet.toString('utf8'))
  const beside = zip.names.filter((name) => /^xl\/(?:sharedStrings|styles)\.xml$/i.test(name))
  const kept = zipSync(
    {
      [workbook]: book,
      [relations]: links,
      [sheetPath]: Buffer.from(xml),
      ...Object.fromEntries(beside.map((name) => [name, zip.read(name)!]))
    },
    { level: 0 }
  )
  const copy = kept.buffer.slice(kept.byteOffset, kept.byteOffset + kept.byteLength) as ArrayBuffer
  const rows = await readSheet(copy).catch(() => {
    throw new Refusal('ROSTER_FILE_BROKEN')
  })
  return { rows: rows as Cell[][], merges }
}

/** Where the first sheet lies in the archive. */
function firstSheet(book: string, links: string): string | null {
  const id = /<(?:\w+:)?sheet\s[^>]*?\bid\s*=\s*["']([^"']+)["']/.exec(
    book.replace(/sheetId/g, 'number')
  )?.[1]
  for (const [tag] of links.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = /\bTarget\s*=\s*["']([^"']+)["']/.exec(tag)?.[1]
    if (/\bId\s*=\s*["']([^"']+)["']/.exec(tag)?.[1] !== id || !target) continue
    return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
  }
  return null
}
