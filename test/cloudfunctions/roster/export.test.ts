import { readSheet } from 'read-excel-file/universal'
import { previewed } from '../../support/samples/roster'
import { bringIn, headers, rosterOf, roundTrip } from '../../support/rosters/roundTrip'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const row = (cells: Partial<Record<string, string>>, columns = headers) =>
  columns.map((header) => cells[header] ?? '')

it('gives back a sheet that changes nothing, of a village that no roster made', () => roundTrip(cloud))

it('is given to who covers a village, for a village alone', async () => {
  expect(errorOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'village-b' }))).toBe('NOT_FOUND')
  expect(errorOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'nowhere' }))).toBe('NOT_FOUND')
  expect(errorOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'grid-a1' }))).toBe('ROSTER_NODE')
})

describe('households of one head', () => {
  const withId = [...headers, '联户编号']
  /** Two households of one head and one grid, of which nothing but their people tells. */
  const alike = [
    row({ 网格: '一组', 户主: '冯玉兰', 姓名: '冯玉兰', 手机: '13700000002' }),
    row({ 网格: '一组', 户主: '冯玉兰', 姓名: '沈阿根', 手机: '13700000003' }),
    row({ 网格: '一组', 户主: '冯玉兰', 姓名: '冯玉兰', 手机: '13700000003' })
  ]

  const exported = async () => {
    const { base64 } = valueOf(await cloud.call('a.officer', 'roster.export', { nodeId: 'village-a' }))
    const [first, ...rows] = await readSheet(new Blob([Buffer.from(base64, 'base64')]))
    return rows.map((cells) =>
      Object.fromEntries(first!.map((header, index) => [String(header), String(cells[index] ?? '')]))
    )
  }

  it('are told apart by their ids, and others need none', async () => {
    await bringIn(cloud, rosterOf(alike))
    const rows = (await exported()).filter((cells) => cells.户主 === '冯玉兰')
    const ids = new Set(rows.map((cells) => cells.联户编号))
    expect([ids.size, ids.has('')]).toEqual([2, false])
    expect(
      (await exported()).filter((cells) => cells.户主 === '韩志远').every((cells) => !cells.联户编号)
    ).toBe(true)
    await roundTrip(cloud)
  })

  it('whoever is added under an id is of that household', async () => {
    await bringIn(cloud, rosterOf(alike))
    const { 联户编号: id = '' } = (await exported()).find(({ 姓名 }) => 姓名 === '沈阿根')!
    const added = row({ 网格: '一组', 户主: '冯玉兰', 姓名: '冯小满', 联户编号: id }, withId)
    const view = await bringIn(cloud, rosterOf([added], withId))
    expect(view).toMatchObject({ good: 1, fresh: 1 })
    const { persons = [] } = (await cloud.dump()) as Record<string, { name?: string }[]>
    expect(persons.find(({ name }) => name === '冯小满')).toMatchObject({ householdId: id })
  })

  it('an id of another household, or of none, is named and not used', async () => {
    await bringIn(cloud, rosterOf(alike))
    const { 联户编号: id = '' } = (await exported()).find(({ 姓名 }) => 姓名 === '沈阿根')!
    for (const [homeId, head] of [
      [id, '欧阳·娜'],
      ['h-nothing', 'Anna Lee']
    ] as const) {
      const wrong = row({ 网格: '一组', 户主: head, 姓名: head, 联户编号: homeId }, withId)
      const preview = await previewed(cloud, rosterOf([wrong], withId))
      const view = valueOf(await cloud.call('a.officer', 'roster.issues', { id: preview, kind: 'left' }))
      expect(view.rows).toEqual([
        expect.objectContaining({
          row: 2,
          column: '联户编号',
          reason: expect.stringContaining('对不上') as string
        })
      ])
      expect(valueOf(await cloud.call('a.officer', 'roster.progress', { id: preview }))).toMatchObject({
        good: 1,
        bad: 0
      })
    }
  })
})
