import { monthOf } from '../../../cloudfunctions/domain/matter/state/measure'
import { marks, type Mark } from '../../../types/domain/figures'
import { matterOn } from '../../support/matterOn'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { ordinaryDay, standOn } from '../../support/standOn'

let cloud: TestCloud
const ids: Record<string, string> = {}
beforeAll(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
  for (const stage of ['asked', 'closed', 'withdrawn', 'escalated'] as const)
    ids[stage] = await matterOn(cloud, stage)
}, 60_000)
afterAll(() => cloud?.close())

const month = monthOf(ordinaryDay)
const behind = async (who: string, mark: Mark) =>
  valueOf(
    await cloud.call(who, 'figures.behind', { nodeId: 'village-a', mark, from: month, to: month })
  ).rows.map(({ id }) => id)

describe('figures.behind', () => {
  it('shows the matters behind a number, those asked last first', async () => {
    expect(await behind('a.officer', 'asked')).toEqual(
      [ids.escalated, ids.withdrawn, ids.closed, ids.asked].map(String)
    )
    expect(await behind('a.officer', 'satisfied')).toEqual([ids.closed])
    expect(await behind('town.office', 'escalated')).toEqual([ids.escalated])
  })

  it('shows as many as the figure says, of every mark', async () => {
    const { figures } = valueOf(await cloud.call('a.officer', 'figures.read', { from: month, to: month }))
    for (const mark of marks)
      expect([mark, (await behind('a.officer', mark)).length]).toEqual([mark, figures.counts[mark]])
  })

  it('shows nothing to another village', async () => {
    expect(await behind('b.officer', 'asked')).toEqual([])
  })
})
