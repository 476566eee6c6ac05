import { trayOf, type Tray } from '../../types/domain/trays'
import type { Stage } from '../../types/domain/stages'
import type { WishStage } from '../../types/domain/wishes'
import { matterOn } from '../support/matterOn'
import { wishIn } from '../support/samples/wish'
import { startTestCloud, valueOf, type TestCloud } from '../support/startTestCloud'

const hourMs = 3_600_000
let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

/** Makes two of a kind, an hour apart, whose ids tell nothing of that; the older one first. */
async function two(make: () => Promise<string>): Promise<string[]> {
  const older = await make()
  await cloud.emulator.clock.advance(hourMs)
  return [older, await make()]
}

describe('in a queue what has waited longest stands first', () => {
  it.each<Stage>(['asked', 'returned', 'sorted', 'discussed', 'replied', 'handled', 'escalated', 'split'])(
    'of matters that are %s',
    async (stage) => {
      const made = await two(() => matterOn(cloud, stage))
      const tray: Tray = trayOf[stage]
      const { rows } = valueOf(await cloud.call('a.officer', 'matter.tray', { tray, whose: 'node' }))
      expect(rows.map(({ id }) => id).filter((id) => made.includes(id))).toEqual(made)
    }
  )

  it.each<[WishStage, 'collate' | 'publish' | 'wall' | 'claimed' | 'thank']>([
    ['wished', 'collate'],
    ['collated', 'publish'],
    ['published', 'wall'],
    ['claimed', 'claimed'],
    ['fulfilled', 'thank']
  ])('of wishes that are %s', async (stage, tray) => {
    const made = await two(() => wishIn(cloud, stage))
    const { rows } = valueOf(await cloud.call('a.officer', 'wish.tray', { tray, whose: 'node' }))
    expect(rows.map(({ id }) => id).filter((id) => made.includes(id))).toEqual(made)
  })
})
