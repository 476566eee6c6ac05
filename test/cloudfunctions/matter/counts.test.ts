import { trays } from '../../../types/domain/trays'
import { matterOn } from '../../support/samples'
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
      'ask: 1/1',
      'rate: 1/1'
    ])
    await cloud.emulator.clock.reset()
  })
})
