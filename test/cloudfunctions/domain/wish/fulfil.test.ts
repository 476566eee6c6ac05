import { freshId } from '../../../support/ids'
import { wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'
import { picture } from '../../../support/upload'
import { personIdOf } from '../../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const text = '鞋送到家里了，老人穿着正好'
const photoOf = (who: 'a.loner' | 'b.resident') =>
  cloud.upload(who, `photos/${personIdOf(who)}/${freshId('file')}.png`, picture)

describe('wish.fulfil', () => {
  it('needs no photo, and asks whose wish it is to confirm', async () => {
    const id = await wishIn(cloud, 'claimed')
    expect(await wishAct(cloud, 'a.loner', 'fulfil', id, { text })).toEqual({
      id,
      stage: 'fulfilled',
      version: 5
    })
    await cloud.settled(id)
    expect(await wishOn(cloud, id)).toMatchObject({ tray: 'thank', hands: [personIdOf('a.resident')] })
    const [told] = valueOf(await cloud.call('a.resident', 'account.messages', {})).rows
    expect(told!.text).toBe(`郑有田说办到了：${text}收到了请点一下「收到了，谢谢」。`)
  })

  it('shows its photos to those it concerns, and to nobody who only sees the wall', async () => {
    const id = await wishIn(cloud, 'claimed')
    await wishAct(cloud, 'a.loner', 'fulfil', id, { text, photos: [await photoOf('a.loner')] })
    await cloud.settled(id)
    const photos = async (who: string) =>
      valueOf(await cloud.call(who, 'wish.read', { id })).history.flatMap((entry) => entry.photos)
    for (const who of ['a.resident', 'a.neighbor', 'a.officer', 'a.loner'] as const) {
      const [address] = await photos(who)
      const response = await fetch(address!)
      expect([who, Buffer.from(await response.arrayBuffer())]).toEqual([who, picture])
    }
    expect(await photos('b.loner')).toEqual([])
  })

  it('takes photos of one’s own alone, and spoils nothing by a bad one', async () => {
    const id = await wishIn(cloud, 'claimed')
    const send = (photos: string[]) =>
      cloud.callRaw('a.loner', 'wish.fulfil', { id, act: freshId(), text, photos })
    expect(errorOf(await send([await photoOf('b.resident')]))).toBe('PHOTO_MISSING')
    expect((await wishOn(cloud, id)).stage).toBe('claimed')
  })

  it('is for nobody but who claimed it', async () => {
    const id = await wishIn(cloud, 'claimed')
    for (const [who, error] of [
      ['a.resident', 'NOT_ALLOWED'],
      ['a.officer', 'NOT_ALLOWED'],
      ['b.loner', 'NOT_FOUND']
    ] as const)
      expect([who, errorOf(await cloud.callRaw(who, 'wish.fulfil', { id, act: freshId(), text }))]).toEqual([
        who,
        error
      ])
  })
})
