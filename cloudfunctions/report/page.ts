import { pageSize } from '../../types/domain/limits'
import { collection } from '../kernel/cloud'
import type { Report } from './domain/report'
import { rowFields, rowOf } from './domain/view'

const fields = Object.fromEntries(rowFields.map((field) => [field, true]))

/** One page of rows, the greatest key first, and the key of the next page; null where there is none. One store call. */
export async function pageOf(where: Record<string, unknown>, key: 'key' | 'atKey', personId: string) {
  const { data } = await collection<Report>('reports')
    .where(where)
    .orderBy(key, 'desc')
    .limit(pageSize + 1)
    .field(fields)
    .get()
  const shown = data.slice(0, pageSize)
  const last = data.length > pageSize ? shown.at(-1) : undefined
  return { rows: shown.map((report) => rowOf(report, personId)), after: last ? last[key] : null }
}
