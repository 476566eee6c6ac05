import { freshId } from '../../../support/ids'
import { dayIn, wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'
import { personIdOf } from '../../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const text = '鞋小了两号'

describe('wish.deny', () => {
  it('to who claimed it gives the usual days once more', async () => {
    const id = await wishIn(cloud, 'fulfilled')
    expect((await wishAct(cloud, 'a.resident', 'deny', id, { text, to: 'claimer' })).stage).toBe('claimed')
    await cloud.settled(id)
    expect(await wishOn(cloud, id)).toMatchObject({
      claim: { by: { id: personIdOf('a.loner') }, until: dayIn(cloud, 14), seq: 4 },
      hands: [personIdOf('a.loner')],
      returns: 0
    })
    const [told] = valueOf(await cloud.call('a.loner', 'account.messages', {})).rows
    expect(told!.text).toMatch(/^许愿的人说还没有办到，请您再办一办，\d+ 月 \d+ 日前：鞋小了两号$/)
  })

  it('to who claimed it keeps to the day by which it is wanted, and to a day promised already', async () => {
    const soon = await wishIn(cloud, 'fulfilled', { wanted: dayIn(cloud, 5) })
    await wishAct(cloud, 'a.resident', 'deny', soon, { text, to: 'claimer' })
    expect((await wishOn(cloud, soon)).claim).toMatchObject({ until: dayIn(cloud, 5) })
    const late = await wishIn(cloud, 'published')
    await wishAct(cloud, 'a.loner', 'claim', late, { until: dayIn(cloud, 30) })
    await wishAct(cloud, 'a.loner', 'fulfil', late, { text })
    await wishAct(cloud, 'a.resident', 'deny', late, { text, to: 'claimer' })
    expect((await wishOn(cloud, late)).claim).toMatchObject({ until: dayIn(cloud, 30) })
  })

  it('to the wall lets others claim it', async () => {
    const id = await wishIn(cloud, 'fulfilled')
    expect((await wishAct(cloud, 'a.resident', 'deny', id, { text, to: 'wall' })).stage).toBe('published')
    await cloud.settled(id)
    expect(await wishOn(cloud, id)).toMatchObject({ claim: null, returns: 1 })
    expect((await wishAct(cloud, 'b.loner', 'claim', id)).stage).toBe('claimed')
  })

  it('says what is wrong, and is for nobody but whose wish it is', async () => {
    const id = await wishIn(cloud, 'fulfilled')
    const deny = (who: string, own: object) => cloud.callRaw(who, 'wish.deny', { id, act: freshId(), ...own })
    expect(errorOf(await deny('a.resident', { to: 'wall' }))).toBe('BAD_INPUT')
    for (const who of ['a.loner', 'a.officer', 'a.neighbor'])
      expect([who, errorOf(await deny(who, { text, to: 'wall' }))]).toEqual([who, 'NOT_ALLOWED'])
  })
})
