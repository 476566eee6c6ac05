import { monthOf } from '../../../cloudfunctions/domain/matter/state/measure'
import { freshId } from '../../support/ids'
import { matterOn } from '../../support/matterOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { ordinaryDay, standOn } from '../../support/standOn'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
  for (const stage of ['asked', 'handling', 'closed', 'withdrawn', 'escalated'] as const)
    await matterOn(cloud, stage)
  const id = freshId('matter')
  valueOf(await cloud.call('b.resident', 'matter.submit', { id, text: '柳湾的事' }))
}, 60_000)
afterAll(() => cloud?.close())

const month = monthOf(ordinaryDay)
const period = { from: month, to: month }
const read = async (who: string, nodeId?: string) =>
  valueOf(await cloud.call(who, 'figures.read', { ...period, ...(nodeId && { nodeId }) }))

describe('figures.read', () => {
  it('tells an officer the figures of the own village', async () => {
    const { node, figures, months, villages } = await read('a.officer')
    expect(node).toEqual({ id: 'village-a', name: '石桥村' })
    expect(figures.counts).toMatchObject({
      asked: 5,
      responded: 3,
      ended: 1,
      solved: 1,
      withdrawn: 1,
      satisfied: 1,
      escalated: 1,
      open: 3
    })
    expect(figures).toMatchObject({ response: 0.6, resolution: 0.25, satisfaction: 1 })
    expect(months.map((one) => [one.month, one.figures.counts.asked])).toEqual([[month, 5]])
    expect(villages.map((one) => one.node.name)).toEqual(['石桥村村委会'])
  })

  it('tells the town its villages side by side, by name, and one of them alone', async () => {
    const whole = await read('town.office')
    expect(whole.figures.counts.asked).toBe(6)
    expect(whole.villages.map(({ node, figures }) => [node.id, figures.counts.asked])).toEqual([
      ['village-b', 1],
      ['village-a', 5]
    ])
    expect((await read('town.office', 'village-b')).figures.counts.asked).toBe(1)
  })

  it('tells nobody of another village', async () => {
    for (const nodeId of ['village-a', 'town-1', 'grid-a1'])
      expect(errorOf(await cloud.call('b.officer', 'figures.read', { ...period, nodeId }))).toBe('NOT_FOUND')
  })

  it('refuses a period that is none', async () => {
    const wrong = { from: '2026-11', to: '2026-10' }
    expect(errorOf(await cloud.call('a.officer', 'figures.read', wrong))).toBe('PERIOD_WRONG')
  })

  it('asks the store twice', async () => {
    await read('a.officer')
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
