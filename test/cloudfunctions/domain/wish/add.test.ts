import type { Wish } from '../../../../cloudfunctions/domain/wish/wish'
import { talkLimit } from '../../../../types/domain/limits'
import { freshId } from '../../../support/ids'
import { wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const last = async (who: string) => valueOf(await cloud.call(who, 'account.messages', {})).rows[0]?.text

describe('wish.add', () => {
  it('reaches those who have it in hand, and changes neither stage nor day', async () => {
    const id = await wishIn(cloud, 'wished')
    const { dueAt } = await wishOn(cloud, id)
    await wishAct(cloud, 'a.resident', 'add', id, { text: '要厚底的' })
    await cloud.settled(id)
    expect(await wishOn(cloud, id)).toMatchObject({ stage: 'wished', version: 2, dueAt })
    expect(await last('a.hub')).toBe('周小满说了一句：要厚底的')
    await wishAct(cloud, 'a.hub', 'add', id, { text: '多大的脚？' })
    await cloud.settled(id)
    expect(await last('a.resident')).toBe('王长河说了一句：多大的脚？')
  })

  it('lets who claimed it and the other side speak to one another, and calls neither by name across', async () => {
    const id = await wishIn(cloud, 'claimed')
    await wishAct(cloud, 'a.loner', 'add', id, { text: '周六送来行吗？' })
    await cloud.settled(id)
    expect(await last('a.resident')).toBe('郑有田说了一句：周六送来行吗？')
    await wishAct(cloud, 'a.resident', 'add', id, { text: '行' })
    await cloud.settled(id)
    expect(await last('a.loner')).toBe('那边说了一句：行')
    const [said] = valueOf(await cloud.call('a.loner', 'wish.read', { id })).history
    expect(said).toMatchObject({ text: '行', by: { name: '许愿的人', you: false } })
  })

  it('ends before an answer would grow too big, and what moves the wish on does not', async () => {
    const id = await wishIn(cloud, 'claimed')
    const { version, history } = await wishOn(cloud, id)
    const talk = Array.from({ length: talkLimit - version }, (_none, index) => ({
      ...history.at(-1)!,
      seq: version + index + 1,
      id: freshId(),
      act: 'add'
    }))
    const full: Partial<Wish> = { version: talkLimit, history: [...history, ...talk] as Wish['history'] }
    await cloud.admin.set('wishes', id, full)
    expect(errorOf(await cloud.callRaw('a.resident', 'wish.add', { id, act: freshId(), text: '还有' }))).toBe(
      'HISTORY_FULL'
    )
    expect((await wishAct(cloud, 'a.loner', 'fulfil', id, { text: '送到了' })).stage).toBe('fulfilled')
  })
})
