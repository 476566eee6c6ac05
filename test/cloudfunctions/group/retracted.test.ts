import { groupIdOf } from '../../../types/domain/tiers'
import { errorOf, valueOf } from '../../support/answers'
import { everythingTold } from '../../support/everyRead'
import { freshId } from '../../support/ids'
import { memoryTestCloud } from '../../support/memoryTestCloud'
import type { TestCloud } from '../../support/startTestCloud'
import type { PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const words = '暗号五五'
const readers: PersonKey[] = ['a.officer', 'a.officer2', 'a.hub', 'a.member', 'a.resident', 'town.office']

let cloud: TestCloud
beforeEach(async () => {
  cloud = await memoryTestCloud()
})
afterEach(() => cloud.close())

/** The calls that tell somebody these words, of every method that reads. */
async function tellingOf(id: string): Promise<string[]> {
  const telling: string[] = []
  for (const who of readers) {
    for (const [call, answer] of await everythingTold(cloud, who, id, '别的话'))
      if (answer.includes(words)) telling.push(`${who} ${call}`)
    // It writes a receipt, so that it is not among those that only read.
    const opened = JSON.stringify(await cloud.callRaw(who, 'group.open', { noticeId: id }))
    if (opened.includes(words)) telling.push(`${who} group.open `)
  }
  return telling
}

describe('what was taken back', () => {
  it('as a notice is told by no method any more, to nobody', async () => {
    const noticeId = freshId('notice')
    const groupId = groupIdOf('village', 'village-a')
    const said = { topic: 'policy' as const, text: `${words}：明天开会。`, photos: [] }
    valueOf(await cloud.call('a.officer', 'group.announce', { id: noticeId, groupId, ...said }))
    await cloud.settled()
    const before = await tellingOf(noticeId)
    for (const method of ['group.open', 'group.feed', 'group.list', 'group.unread'])
      expect(before).toEqual(expect.arrayContaining([expect.stringContaining(` ${method} `)]))
    const retract = { noticeId, act: freshId(), reason: '说错了' }
    valueOf(await cloud.call('a.officer', 'group.retract', retract))
    await cloud.settled()
    expect(await tellingOf(noticeId)).toEqual([])
    const own = groupIdOf('households', 'p-a-member')
    expect(
      errorOf(await cloud.call('a.member', 'group.pass', { noticeId, act: freshId(), groupId: own }))
    ).toBe('RETRACTED')
  })

  it('as a matter that everybody saw is seen by the village no more', async () => {
    const id = freshId('matter')
    valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '路灯坏了。' }))
    valueOf(await cloud.callRaw('a.hub', 'matter.share', { id, act: freshId(), text: words }))
    await cloud.settled()
    // `matter.read` goes on telling it to whom it belongs.
    const isVillages = (call: string) => /matter\.(shared|course) /.test(call)
    expect((await tellingOf(id)).filter(isVillages).length).toBeGreaterThan(1)
    valueOf(await cloud.callRaw('a.resident', 'matter.withdraw', { id, act: freshId() }))
    await cloud.settled()
    expect((await tellingOf(id)).filter(isVillages)).toEqual([])
    expect(errorOf(await cloud.callRaw('a.loner', 'matter.metoo', { id: freshId('matter'), of: id }))).toBe(
      'NOT_FOUND'
    )
  })
})
