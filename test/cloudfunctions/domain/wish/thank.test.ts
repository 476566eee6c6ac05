import { freshId } from '../../../support/ids'
import { wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

describe('wish.thank', () => {
  it('is one tap, closes the wish as come true, and reaches who fulfilled it', async () => {
    const id = await wishIn(cloud, 'fulfilled')
    expect(await wishAct(cloud, 'a.resident', 'thank', id)).toEqual({ id, stage: 'thanked', version: 6 })
    await cloud.settled(id)
    expect(await wishOn(cloud, id)).toMatchObject({
      tray: 'closed',
      alarmKey: null,
      claim: { by: { name: '郑有田' } }
    })
    const [told] = valueOf(await cloud.call('a.loner', 'account.messages', {})).rows
    expect(told!.text).toBe('许愿的人收到了，谢谢您。')
    const done = valueOf(await cloud.call('b.resident', 'wish.wall', { part: 'done', nodeId: 'town-1' })).rows
    expect(done.map((row) => row.id)).toEqual([id])
  })

  it('brings words where there are any', async () => {
    const id = await wishIn(cloud, 'fulfilled')
    await wishAct(cloud, 'a.resident', 'thank', id, { text: '鞋很合脚' })
    await cloud.settled(id)
    const [told] = valueOf(await cloud.call('a.loner', 'account.messages', {})).rows
    expect(told!.text).toBe('许愿的人谢谢您：鞋很合脚')
  })

  it('is for the household too, where a member filed the wish for it', async () => {
    const own = { whom: 'linked', householdId: 'household-a-one' }
    for (const who of ['a.member', 'a.neighbor'] as const) {
      const id = await wishIn(cloud, 'fulfilled', own, 'a.member')
      expect((await wishAct(cloud, who, 'thank', id)).stage).toBe('thanked')
    }
  })

  it('is for nobody else, also not for who lives with who wished it for themselves', async () => {
    const id = await wishIn(cloud, 'fulfilled')
    for (const who of ['a.loner', 'a.officer', 'a.neighbor', 'a.member'])
      expect([who, errorOf(await cloud.callRaw(who, 'wish.thank', { id, act: freshId() }))]).toEqual([
        who,
        'NOT_ALLOWED'
      ])
  })
})
