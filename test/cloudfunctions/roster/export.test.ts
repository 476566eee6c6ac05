import fc from 'fast-check'
import { writeXlsx } from '../../../types/sheet/write'
import { previewed } from '../../support/samples/roster'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

async function taken(id: string) {
  let view = valueOf(await cloud.call('a.officer', 'roster.confirm', { id }))
  while (view.state !== 'done') view = valueOf(await cloud.call('a.officer', 'roster.progress', { id }))
  return view
}

const content = async () => {
  const { rosters: _jobs, rosterParts: _parts, ...rest } = await cloud.dump()
  return rest
}

/** Takes the roster out, brings it in again: nothing may change, and no row may be bad. */
async function roundTrip(): Promise<void> {
  const before = await content()
  const { base64, rows } = valueOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'village-a' }))
  const id = await previewed(cloud, Buffer.from(base64, 'base64'))
  const view = await taken(id)
  expect(valueOf(await cloud.call('a.officer', 'roster.issues', { id, kind: 'bad' })).rows).toEqual([])
  expect(view).toMatchObject({ rows, good: rows, bad: 0, fresh: 0, written: 0 })
  expect(await content()).toEqual(before)
}

it('gives back a sheet that changes nothing, of a village that no roster made', roundTrip)

const headers = [
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
const names = ['冯玉兰', '韩志远', '蒋大成', '沈阿根', '欧阳·娜', 'Anna Lee', '冯玉兰']
const maybe = (...texts: string[]) => fc.constantFrom('', ...texts)
let phones = 0
const line = fc
  .tuple(
    maybe('一组', '1组'),
    maybe('7', '08', 'A-9'),
    fc.constantFrom(...names),
    fc.constantFrom(...names),
    fc.boolean(),
    maybe('桥头路 8 号', '<b>&"', '_x0041_'),
    maybe('是', '否'),
    maybe('是', '否'),
    maybe('在家', '外出', '流动'),
    maybe('1950-01-01', '1980年3月'),
    maybe('老龄党小组', '种养业'),
    maybe('矛盾调解岗', '宣传教育'),
    maybe('是', '否'),
    maybe('王长河', '韩志远'),
    maybe('患病', '年满七十'),
    maybe('是', '否'),
    maybe('陈立秋', '韩志远', '沈阿根')
  )
  .map((cells) =>
    cells.map((cell) =>
      typeof cell === 'boolean' ? (cell ? `137${String((phones += 1)).padStart(8, '0')}` : '') : cell
    )
  )

it('gives back a sheet that changes nothing, whatever was brought in before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      const bytes = writeXlsx([{ name: '名册', rows: [headers, ...lines], widths: headers.map(() => 9) }])
      await taken(await previewed(cloud, Buffer.from(bytes)))
      await roundTrip()
    }),
    { numRuns: 12 }
  )
}, 240_000)

it('is given to who covers a village, for a village alone', async () => {
  expect(errorOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'village-b' }))).toBe('NOT_FOUND')
  expect(errorOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'nowhere' }))).toBe('NOT_FOUND')
  expect(errorOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'grid-a1' }))).toBe('ROSTER_NODE')
})
