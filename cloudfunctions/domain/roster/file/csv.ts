import Papa from 'papaparse'
import { rosterRows } from '../../../../types/domain/rosters'
import { Refusal } from '../../../kernel/refusal'
import { issueAt, letters, type Issue } from '../issue'
import { pairedQuotes } from './quotes'
import type { Book } from './table'

const mostColumns = 256
const spareRows = 100

/**
 * Reads a .csv file as Chinese spreadsheets write it: UTF-8, UTF-16 with its mark, or GB18030. Quotes that have no
 * partner are read as if they were not there and named, as is whatever else the parser finds wrong.
 * Errors: ROSTER_ROWS.
 */
export function readCsv(bytes: Buffer): Book {
  const text = decode(bytes).replace(/^\ufeff/, '')
  const { delimiter } = Papa.parse<string[]>(text, { preview: 20 }).meta
  const paired = pairedQuotes(text, delimiter)
  const { data, errors } = Papa.parse<string[]>(paired.text, {
    preview: rosterRows + spareRows + 1,
    delimiter
  })
  if (data.length > rosterRows + spareRows) throw new Refusal('ROSTER_ROWS')
  const asked: Issue[] = [
    ...paired.strays.map(({ row, column, text: shown }) =>
      issueAt(
        { row, cell: `${letters(column)}${row}`, text: shown },
        '这一格的引号不成对，当作没有引号读的，请核对这一行'
      )
    ),
    ...errors
      .filter(({ type }) => type === 'Quotes')
      .map(({ row = 0 }) =>
        issueAt(
          { row: row + 1, text: (data[row] ?? []).join(' ') },
          '这一行的引号写得不对，请核对这一行和下一行'
        )
      )
  ]
  const table = {
    sheet: null,
    rows: data.map((cells) => cells.slice(0, mostColumns)),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    epoch1904: false,
    typed: false
  }
  if (table.rows.every((cells) => cells.every((cell) => cell.trim() === '')))
    throw new Refusal('ROSTER_EMPTY')
  return { tables: [table], left: [], asked }
}

function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = text.split('\ufffd').length - 1
  // A few bytes may be broken; of another writing most are.
  const isUtf8 = lost === 0 || lost * 50 < (text.match(/\p{Script=Han}/gu) ?? []).length
  return isUtf8 ? text : new TextDecoder('gb18030').decode(bytes)
}
