import { freshId } from '../../../support/ids'
import { wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

describe('wish.withdraw', () => {
  it.each(['wished', 'collated', 'published', 'claimed'] as const)(
    'is possible at %s, for good',
    async (stage) => {
      const id = await wishIn(cloud, stage)
      await wishAct(cloud, 'a.resident', 'withdraw', id)
      await cloud.settled(id)
      expect(await wishOn(cloud, id)).toMatchObject({
        stage: 'withdrawn',
        claim: null,
        dueAt: null,
        hands: []
      })
      expect(errorOf(await cloud.callRaw('b.loner', 'wish.read', { id }))).toBe('NOT_FOUND')
      const whoHeard = { wished: 'a.hub', collated: 'a.officer', published: 'a.officer', claimed: 'a.loner' }[
        stage
      ]
      const [told] = valueOf(await cloud.call(whoHeard, 'account.messages', {})).rows
      expect(told!.text).toContain('收回了，不用再办')
    }
  )

  it('is for a household of what was filed for it, and not for the family of what somebody wished for themselves', async () => {
    const filed = await wishIn(
      cloud,
      'published',
      { whom: 'linked', householdId: 'household-a-one' },
      'a.member'
    )
    expect((await wishAct(cloud, 'a.neighbor', 'withdraw', filed)).stage).toBe('withdrawn')
    const own = await wishIn(cloud, 'published')
    const withdraw = (who: string) => cloud.callRaw(who, 'wish.withdraw', { id: own, act: freshId() })
    for (const who of ['a.neighbor', 'a.officer'])
      expect([who, errorOf(await withdraw(who))]).toEqual([who, 'NOT_ALLOWED'])
    expect(errorOf(await withdraw('a.homeless'))).toBe('NOT_FOUND')
    expect(
      errorOf(
        await cloud.callRaw('a.resident', 'wish.withdraw', {
          id: await wishIn(cloud, 'fulfilled'),
          act: freshId()
        })
      )
    ).toBe('ACT_NOT_NOW')
  })
})
