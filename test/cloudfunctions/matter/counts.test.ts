import { trays } from '../../../types/domain/trays'
import { matterOn } from '../../support/matterOn'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  for (const stage of [
    'asked',
    'asked',
    'returned',
    'sorted',
    'discussed',
    'handling',
    'handled',
    'closed',
    'withdrawn'
  ] as const)
    await matterOn(cloud, stage)
}, 60_000)
afterAll(() => cloud?.close())

/** The trays that are not empty, as `tray: count/overdue`. */
const counted = async (who: string, whose: 'mine' | 'node') =>
  valueOf(await cloud.call(who, 'matter.counts', {}))
    [whose].filter(({ count }) => count > 0)
    .map(({ tray, count, overdue }) => `${tray}: ${count}/${overdue}`)

describe('matter.counts', () => {
  it('counts what waits for the caller', async () => {
    expect(await counted('a.hub', 'mine')).toEqual(['sort: 2/0', 'ask: 1/0'])
    expect(await counted('a.handler', 'mine')).toEqual(['handle: 2/0'])
    expect(await counted('a.officer', 'mine')).toEqual(['discuss: 1/0'])
  })

  it('counts for an officer all that is open in the village, and nobody else’s', async () => {
    expect(await counted('a.officer', 'node')).toEqual([
      'sort: 2/0',
      'discuss: 1/0',
      'handle: 2/0',
      'ask: 1/0',
      'rate: 1/0'
    ])
    expect(await counted('a.hub', 'node')).toEqual([])
    expect(await counted('b.officer', 'node')).toEqual([])
    expect(await counted('b.officer', 'mine')).toEqual([])
  })

  it('names every tray that can hold something open, also the empty ones', async () => {
    const { mine, node } = valueOf(await cloud.call('b.officer', 'matter.counts', {}))
    for (const list of [mine, node])
      expect(list.map(({ tray }) => tray)).toEqual(trays.filter((tray) => tray !== 'closed'))
  })

  it('counts as overdue what has passed its deadline', async () => {
    await cloud.emulator.clock.advance(60 * 86_400_000)
    expect(await counted('a.officer', 'node')).toEqual([
      'sort: 2/2',
      'discuss: 1/1',
      'handle: 2/2',
      // The asker is never late.
      'ask: 1/0',
      'rate: 1/0'
    ])
    await cloud.emulator.clock.reset()
  })

  it('counts for the town what lies before it, and what is overdue below it once the clock has told', async () => {
    for (const stage of ['escalated', 'split'] as const) await matterOn(cloud, stage)
    const lateFor = async (who: string) => valueOf(await cloud.call(who, 'matter.counts', {})).late
    expect(await counted('town.office', 'mine')).toEqual(['town: 1/0', 'unit: 1/0'])
    expect(await counted('town.unit', 'mine')).toEqual(['unit: 1/0'])
    expect(await lateFor('town.office')).toBe(0)
    // Past every deadline of a step, and before anybody is asked once more.
    await cloud.emulator.clock.advance(30 * 86_400_000)
    for (let time = 0; time < 2; time += 1) await cloud.emulator.fireTimer('clock')
    await cloud.settled()
    const listed = valueOf(await cloud.call('town.office', 'matter.supervise', {}))
    expect(listed.rows.length).toBeGreaterThan(3)
    expect(await lateFor('town.office')).toBe(listed.rows.length)
    expect(await lateFor('county.office')).toBe(2)
    expect(await lateFor('a.officer')).toBe(0)
    await cloud.emulator.clock.reset()
  })
})
