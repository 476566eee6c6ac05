import { freshId } from '../../../support/ids'
import { wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const text = '店里没有这个号了'
const part = async (id: string) => {
  await cloud.settled(id)
  for (const one of ['open', 'claimed', 'done'] as const)
    if (
      valueOf(await cloud.call('b.loner', 'wish.wall', { part: one, nodeId: 'town-1' })).rows.some(
        (row) => row.id === id
      )
    )
      return one
  return null
}

describe('wish.release', () => {
  it('gives it back to the wall for others, says why, and counts it', async () => {
    const id = await wishIn(cloud, 'claimed')
    expect(await part(id)).toBe('claimed')
    await wishAct(cloud, 'a.loner', 'release', id, { text })
    expect(await part(id)).toBe('open')
    expect(await wishOn(cloud, id)).toMatchObject({ stage: 'published', claim: null, returns: 1, hands: [] })
    const [told] = valueOf(await cloud.call('a.resident', 'account.messages', {})).rows
    expect(told!.text).toBe(`郑有田办不了，心愿回到墙上，等别人来认领。原因：${text}`)
    await wishAct(cloud, 'b.loner', 'claim', id)
    expect((await wishOn(cloud, id)).claim!.by.name).toBe('郑乙有田')
  })

  it('is an officer’s too, and then told to who had it, who has no part in it any more', async () => {
    const id = await wishIn(cloud, 'claimed')
    await wishAct(cloud, 'a.officer', 'release', id, { text: '一直联系不上' })
    await cloud.settled(id)
    const [told] = valueOf(await cloud.call('a.loner', 'account.messages', {})).rows
    expect(told!.text).toBe('村里把这个心愿放回了墙上，您不用再办了：一直联系不上')
    const again = { id, act: freshId(), text: '送到了' }
    expect(errorOf(await cloud.callRaw('a.loner', 'wish.fulfil', again))).toBe('NOT_FOUND')
  })

  it('is nobody else’s', async () => {
    const id = await wishIn(cloud, 'claimed')
    for (const [who, error] of [
      ['a.resident', 'NOT_ALLOWED'],
      ['a.hub', 'NOT_ALLOWED'],
      ['b.loner', 'NOT_FOUND']
    ] as const)
      expect([who, errorOf(await cloud.callRaw(who, 'wish.release', { id, act: freshId(), text }))]).toEqual([
        who,
        error
      ])
  })
})
