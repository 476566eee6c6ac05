import { freshId } from '../../support/ids'
import { matterOn } from '../../support/matterOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { ordinaryDay, standOn } from '../../support/standOn'
import { dayOf } from '../../../cloudfunctions/kernel/days'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
}, 60_000)
afterAll(() => cloud?.close())

const day = dayOf(ordinaryDay)
const read = async (who: string, more: object = {}) =>
  valueOf(await cloud.call(who, 'matter.minutes', { nodeId: 'village-a', day, ...more }))

describe('matter.minutes', () => {
  it('tells what was decided on a day, matter by matter, and not who asked', async () => {
    const given = await matterOn(cloud, 'discussed')
    const declined = await matterOn(cloud, 'sorted')
    valueOf(
      await cloud.call('a.officer', 'matter.decline', { id: declined, act: freshId(), text: '归镇里管' })
    )
    await matterOn(cloud, 'sorted')
    const { rows, node } = await read('a.officer2')
    expect(node).toEqual({ id: 'village-a', name: '石桥村' })
    expect(rows.map(({ id }) => id).sort()).toEqual([given, declined].sort())
    expect(rows.find(({ id }) => id === given)!.decisions).toEqual([
      expect.objectContaining({ act: 'assign', by: '李建国', lead: '孙大勇', helpers: ['钱多多'] })
    ])
    expect(rows.find(({ id }) => id === declined)!.decisions).toEqual([
      expect.objectContaining({ act: 'decline', text: '归镇里管' })
    ])
    expect(JSON.stringify(rows)).not.toContain('周小满')
  })

  it('is empty on another day, and shut to another village', async () => {
    expect((await read('a.officer', { day: '2026-01-05' })).rows).toEqual([])
    expect(errorOf(await cloud.call('b.officer', 'matter.minutes', { nodeId: 'village-a', day }))).toBe(
      'NOT_FOUND'
    )
  })

  it('pages by key and tells each matter once', async () => {
    for (let index = 0; index < 21; index += 1) {
      const id = await matterOn(cloud, 'sorted')
      const own = { leadId: personIdOf('a.handler') }
      valueOf(await cloud.call('a.officer', 'matter.assign', { id, act: freshId(), ...own }))
    }
    const first = await read('a.officer')
    const second = await read('a.officer', { after: first.after! })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect([first.rows.length, second.after]).toEqual([20, null])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(23)
  })
})
