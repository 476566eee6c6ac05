import { monthOf } from '../../../cloudfunctions/shared/matter/measure'
import { registerPage } from '../../../types/domain/limits'
import { freshId } from '../../support/ids'
import { matterOn } from '../../support/samples'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { ordinaryDay, standOn } from '../../support/standOn'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
}, 60_000)
afterAll(() => cloud?.close())

const month = monthOf(ordinaryDay)
const page = async (who: string, after?: string) =>
  valueOf(
    await cloud.call(who, 'figures.register', {
      nodeId: 'village-a',
      from: month,
      to: month,
      ...(after && { after })
    })
  )

describe('figures.register', () => {
  it('tells each matter in one line, from asking to rating', async () => {
    await matterOn(cloud, 'closed')
    expect((await page('a.officer')).rows).toEqual([
      expect.objectContaining({
        asker: '周小满',
        household: '石桥村一户',
        village: '石桥村村委会',
        lead: '孙大勇',
        stage: 'closed',
        outcome: 'solved',
        result: '换好了灯泡。',
        satisfaction: 'yes',
        overdue: false
      })
    ])
  })

  it('shows another village none of it, and the town all', async () => {
    expect((await page('b.officer')).rows).toEqual([])
    expect((await page('town.office')).rows).toHaveLength(1)
  })

  it('pages in the order of asking and leaves none out', async () => {
    for (let index = 0; index < registerPage; index += 1)
      valueOf(
        await cloud.call('a.resident', 'matter.submit', { id: freshId('matter'), text: `第 ${index} 件` })
      )
    const first = await page('a.officer')
    const second = await page('a.officer', first.after!)
    expect([first.rows.length, second.rows.length, second.after]).toEqual([registerPage, 1, null])
    const moments = [...first.rows, ...second.rows].map(({ askedAt }) => askedAt)
    expect(moments).toEqual([...moments].sort())
  })
})
