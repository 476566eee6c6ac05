import Papa from 'papaparse'
import { rosterRows } from '../../../types/domain/rosters'
import { Refusal } from '../../kernel/refusal'
import type { Table } from './table'

const mostColumns = 256
const spareRows = 100

/** Reads a .csv file as Chinese spreadsheets write it: UTF-8, UTF-16 with its mark, or GB18030. */
export function readCsv(bytes: Buffer): Table {
  const { data } = Papa.parse<string[]>(decode(bytes), { preview: rosterRows + spareRows + 1 })
  if (data.length > rosterRows + spareRows) throw new Refusal('ROSTER_ROWS')
  return { rows: data.map((cells) => cells.slice(0, mostColumns)), merges: [] }
}

function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
