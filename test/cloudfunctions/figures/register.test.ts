import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { monthOf } from '../../../cloudfunctions/domain/matter/state/measure'
import { matters } from '../../../cloudfunctions/domain/matter/state/matters'
import { registerPage } from '../../../types/domain/limits'
import { freshId } from '../../support/ids'
import { matterOn } from '../../support/matterOn'
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

/** So many matters more: one is submitted, and stored again as others that were asked each a moment before the last. */
async function submitted(count: number): Promise<void> {
  const id = freshId('matter')
  valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '路灯坏了' }))
  await cloud.settled(id)
  const [asked] = (await cloud.admin.get<Matter>('matters', id))!.history
  const others = Array.from({ length: count - 1 }, (_none, index) => {
    const at = new Date(asked!.at.getTime() - index - 1)
    return matters.documentOf(freshId('matter'), [{ ...asked!, at }])
  })
  await cloud.admin.insert('matters', others)
}

describe('figures.register', () => {
  it('tells each matter in one line, from asking to rating', async () => {
    const id = await matterOn(cloud, 'closed')
    await cloud.admin.set('matters', id, { subcategory: { id: 'c-policy', name: '政策落实' } })
    expect((await page('a.officer')).rows).toEqual([
      expect.objectContaining({
        asker: '周小满',
        household: '石桥村一户',
        village: '石桥村村委会',
        group: '石桥村一组',
        way: 'own',
        subcategory: '政策落实',
        lead: '孙大勇',
        helpers: ['钱多多'],
        workdays: 0,
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
    await submitted(registerPage)
    const first = await page('a.officer')
    const second = await page('a.officer', first.after!)
    expect([first.rows.length, second.rows.length, second.after]).toEqual([registerPage, 1, null])
    const moments = [...first.rows, ...second.rows].map(({ askedAt }) => askedAt)
    expect(moments).toEqual([...moments].sort())
  })
})
