import { freshId } from '../../../support/ids'
import { wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const text = '这件事花销大，建议按「反映问题」来办'
const decline = (who: string, id: string, own: object = { text }) =>
  cloud.callRaw(who, 'wish.decline', { id, act: freshId(), ...own })

describe('wish.decline', () => {
  it.each(['wished', 'collated', 'published'] as const)(
    'says why to whose wish it is, at %s',
    async (stage) => {
      const id = await wishIn(cloud, stage)
      await wishAct(cloud, 'a.officer', 'decline', id, { text })
      await cloud.settled(id)
      expect(await wishOn(cloud, id)).toMatchObject({
        stage: 'declined',
        dueAt: null,
        alarmKey: null,
        hands: []
      })
      const [told] = valueOf(await cloud.call('a.resident', 'account.messages', {})).rows
      expect(told!.text).toBe(
        `${stage === 'published' ? '心愿从墙上撤下来了' : '心愿没有上墙'}，原因：${text}`
      )
    }
  )

  it('takes it down from the wall', async () => {
    const id = await wishIn(cloud, 'published')
    await wishAct(cloud, 'a.officer', 'decline', id, { text })
    await cloud.settled(id)
    expect(
      valueOf(await cloud.call('a.loner', 'wish.wall', { part: 'open' })).rows.map((row) => row.id)
    ).not.toContain(id)
    expect(errorOf(await cloud.callRaw('a.loner', 'wish.read', { id }))).toBe('NOT_FOUND')
  })

  it('is impossible without a reason, for anybody but an officer, and once somebody claimed it', async () => {
    const id = await wishIn(cloud, 'collated')
    expect(errorOf(await decline('a.officer', id, {}))).toBe('BAD_INPUT')
    expect(errorOf(await decline('a.hub', id))).toBe('NOT_ALLOWED')
    expect(errorOf(await decline('a.officer', await wishIn(cloud, 'claimed')))).toBe('ACT_NOT_NOW')
  })
})
