import { freshId } from '../../../support/ids'
import { wallWords, wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const own = { words: wallWords, kind: 'living' }
const collate = async (who: string, id: string, more: object = {}) =>
  cloud.callRaw(who, 'wish.collate', { id, act: freshId(), ...own, ...more })

describe('wish.collate', () => {
  it('writes the words for the wall and hands it to the village office, which hears a word with it', async () => {
    const id = await wishIn(cloud, 'wished')
    await wishAct(cloud, 'a.hub', 'collate', id, { ...own, cost: 'to50', text: '问过了，确实需要' })
    await cloud.settled(id)
    expect(await wishOn(cloud, id)).toMatchObject({
      stage: 'collated',
      words: wallWords,
      kind: 'living',
      cost: 'to50',
      hands: ['village-a'],
      tray: 'publish'
    })
    const office = valueOf(await cloud.call('a.officer2', 'account.messages', {})).rows[0]!
    expect(office).toMatchObject({ subject: wallWords, page: `/wish/wish/index?id=${id}` })
    expect(office.text).toMatch(/^有一个心愿等村里上墙，\d+ 月 \d+ 日前。$/)
    const asker = valueOf(await cloud.call('a.resident', 'account.messages', {})).rows[0]!
    expect(asker.text).toContain(`墙上会这样写：${wallWords}`)
  })

  it('refuses words that tell whose wish it is, by the field', async () => {
    const id = await wishIn(cloud, 'wished')
    for (const words of ['周小满想要棉鞋', '石桥村一户想要棉鞋', '想要棉鞋，电话 13810000000'])
      expect(await collate('a.hub', id, { words })).toMatchObject({
        ok: false,
        error: { name: 'WALL_NAMES', fields: { words: expect.any(String) } }
      })
    expect((await wishOn(cloud, id)).version).toBe(1)
    const open = await wishIn(cloud, 'wished', { showName: true })
    valueOf(await collate('a.hub', open, { words: '周小满想要棉鞋' }))
  })

  it('is done by an officer where the hub does not, and never by who filed it', async () => {
    const id = await wishIn(cloud, 'wished')
    expect(errorOf(await collate('a.resident', id))).toBe('NOT_ALLOWED')
    expect(errorOf(await collate('a.member', id))).toBe('NOT_ALLOWED')
    expect(errorOf(await collate('a.loner', id))).toBe('NOT_FOUND')
    valueOf(await collate('a.officer', id))
    const filed = await wishIn(cloud, 'wished', {}, 'a.officer')
    expect(errorOf(await collate('a.officer', filed))).toBe('NOT_ALLOWED')
    valueOf(await collate('a.officer2', filed))
  })

  it('once done is not done again', async () => {
    const id = await wishIn(cloud, 'collated')
    expect(await collate('a.hub', id)).toMatchObject({
      ok: false,
      error: { name: 'ACT_NOT_NOW', fields: { stage: 'collated' } }
    })
  })
})
