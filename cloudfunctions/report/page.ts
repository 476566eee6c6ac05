import { pageSize } from '../../types/domain/limits'
import { collection } from '../kernel/cloud'
import { taking } from '../kernel/fields'
import type { Person } from '../kernel/person'
import { reportRolesOf } from '../domain/fieldReport/roles'
import { rowFields, rowOf } from '../domain/fieldReport/view'

const fields = taking(rowFields)

/** One page of rows, the greatest key first, and the key of the next page; null where there is none. One store call. */
export async function pageOf(
  where: Record<string, unknown>,
  key: 'key' | 'atKey',
  reader: Person,
  now: Date
) {
  const { data } = await collection('reports')
    .where(where)
    .orderBy(key, 'desc')
    .limit(pageSize + 1)
    .field(fields)
    .get()
  const shown = data.slice(0, pageSize)
  // By the very function that guards reading; who lists reports holds an office or wrote them.
  const seen = shown.filter((report) => reportRolesOf(report, reader, [], now).length > 0)
  const last = data.length > pageSize ? shown.at(-1) : undefined
  return { rows: seen.map((report) => rowOf(report, reader._id)), after: last ? last[key] : null }
}
