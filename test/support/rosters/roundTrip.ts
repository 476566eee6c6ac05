import { writeXlsx } from '../../../types/sheet/write'
import { valueOf } from '../answers'
import { previewed } from '../samples/roster'
import type { TestCloud } from '../startTestCloud'

/** The columns of an exported roster but the last one, by which households of one head are told apart. */
export const headers = [
  '网格',
  '户号',
  '户主',
  '姓名',
  '手机',
  '住址',
  '户代表',
  '党员',
  '党员类别',
  '出生日期',
  '党小组',
  '岗位',
  '是否中心户',
  '所属中心户',
  '免联原因',
  '自愿联户',
  '联系党员'
]

/** A roster with these lines, as a file. */
export const rosterOf = (lines: string[][], columns = headers): Buffer =>
  Buffer.from(writeXlsx([{ name: '名册', rows: [columns, ...lines], widths: columns.map(() => 9) }]))

/** Has the officer of village A bring a roster in. */
export async function bringIn(cloud: TestCloud, bytes: Buffer) {
  const id = await previewed(cloud, bytes)
  let view = valueOf(await cloud.call('a.officer', 'roster.confirm', { id }))
  while (view.state !== 'done') view = valueOf(await cloud.call('a.officer', 'roster.progress', { id }))
  return view
}

const content = async (cloud: TestCloud) => {
  const { rosters: _jobs, rosterParts: _parts, ...rest } = await cloud.dump()
  return rest
}

/** Takes the roster out, brings it in again: nothing may change, no row may be bad or wait for an answer, no cell be left. */
export async function roundTrip(cloud: TestCloud): Promise<void> {
  const before = await content(cloud)
  const { base64, rows } = valueOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'village-a' }))
  const view = await bringIn(cloud, Buffer.from(base64, 'base64'))
  const { id } = view
  for (const kind of ['bad', 'left'] as const)
    expect([kind, valueOf(await cloud.call('a.officer', 'roster.issues', { id, kind })).rows]).toEqual([
      kind,
      []
    ])
  expect(view).toMatchObject({ rows, good: rows, bad: 0, waiting: 0, fresh: 0, written: 0 })
  expect(await content(cloud)).toEqual(before)
}
