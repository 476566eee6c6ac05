import type { Merge, Table } from './file/table'
import type { Field } from './columns'
import type { Spot } from './readRow'
import { valueOf } from './text'

/** Joined rows that are looked at; ranges never overlap in a sound file, so that this is more than it can have. */
const mostJoined = 200_000

/** Finds the cells of a row with joined ones filled down, and across where head and name are one cell. */
export function spotFinder(
  { rows, merges }: Table,
  at: ReadonlyMap<Field, number>,
  from: number
): (row: number) => Map<Field, Spot> {
  const fields = new Map([...at].map(([field, column]) => [column + 1, field]))
  const filled = new Map<number, Map<number, Merge>>()
  let looked = 0
  for (const merge of merges) {
    const { top, left, bottom, right } = merge
    const touched = [...fields.keys()].filter((column) => column >= left && column <= right)
    if (touched.length === 0 || bottom < from) continue
    for (let row = Math.max(top, from); row <= bottom && looked < mostJoined; row += 1, looked += 1) {
      const columns = filled.get(row) ?? new Map<number, Merge>()
      for (const column of touched) columns.set(column, merge)
      filled.set(row, columns)
    }
  }
  return (row) => {
    const joined = filled.get(row)
    const spots = new Map<Field, Spot>()
    for (const [field, column] of at) {
      const merge = joined?.get(column + 1)
      const across =
        merge && merge.left !== column + 1 && !(isPerson(field) && isPerson(fields.get(merge.left)))
      const place = merge && !across ? { row: merge.top, column: merge.left - 1 } : { row, column }
      spots.set(field, { ...place, cell: rows[place.row - 1]?.[place.column] })
    }
    return spots
  }
}

const isPerson = (field: Field | undefined): boolean => field === 'head' || field === 'name'

/**
 * Whether a column is written only where it changes, so that a blank means what stands above: every value once,
 * and fewer of them than blanks. Looked at where people stand.
 */
export function isWrittenOnce(values: string[]): boolean {
  const said = values.filter((value) => value !== '')
  return said.length > 0 && said.length < values.length * 0.6 && new Set(said).size === said.length
}

export const texts = (spots: ReadonlyMap<Field, Spot>): Map<Field, string> =>
  new Map([...spots].map(([field, { cell }]) => [field, valueOf(cell)]))
