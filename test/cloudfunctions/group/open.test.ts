import { freshId } from '../../support/ids'
import { announced, memberA, text, townGroup, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const open = (who: string, noticeId: string) => cloud.call(who, 'group.open', { noticeId })
const receipts = async (noticeId: string) =>
  (await cloud.admin.all<{ noticeId: string }>('receipts')).filter((one) => one.noticeId === noticeId)

describe('group.open', () => {
  it('tells the notice, where it has reached the reader, and what the reader may do', async () => {
    const noticeId = await announced(cloud)
    const group = { id: villageA, name: '石桥村工作群', tier: 'village' }
    const common = { id: noticeId, topic: 'policy', text, retracted: null, sent: [{ group, by: '李建国' }] }
    expect(valueOf(await open('a.hub', noticeId))).toMatchObject({ ...common, passTo: [], acts: [] })
    expect(valueOf(await open('a.member', noticeId))).toMatchObject({
      ...common,
      passTo: [{ id: memberA, name: '陈立秋的联户群' }],
      acts: []
    })
    expect(valueOf(await open('a.officer', noticeId))).toMatchObject({
      by: { name: '李建国', you: true },
      passTo: [],
      acts: ['receipts', 'retract']
    })
  })

  it('is a receipt once, of the first reading, however often and at once', async () => {
    const noticeId = await announced(cloud)
    await Promise.all([1, 2, 3].map(() => open('a.hub', noticeId)))
    const [first] = await receipts(noticeId)
    await open('a.hub', noticeId)
    expect(await receipts(noticeId)).toEqual([first])
    expect(first).toMatchObject({ personId: personIdOf('a.hub') })
  })

  it('is refused to who is in none of its groups, until it is passed on to one', async () => {
    const noticeId = await announced(cloud)
    for (const who of ['a.resident', 'a.loner', 'town.office', 'b.officer'])
      expect([who, errorOf(await open(who, noticeId))]).toEqual([who, 'NOT_FOUND'])
    expect(await receipts(noticeId)).toEqual([])
    valueOf(await cloud.call('a.member', 'group.pass', { noticeId, act: freshId(), groupId: memberA }))
    expect(valueOf(await open('a.resident', noticeId)).sent).toMatchObject([{ group: { id: memberA } }])
    expect(errorOf(await open('a.loner', noticeId))).toBe('NOT_FOUND')
  })

  it('of what was taken back says so, and is no receipt', async () => {
    const noticeId = await announced(cloud, townGroup, 'town.office')
    valueOf(await cloud.call('town.office', 'group.retract', { noticeId, act: freshId(), reason: '写错了' }))
    expect(valueOf(await open('a.officer', noticeId))).toMatchObject({
      retracted: { reason: '写错了', by: '镇党委办' },
      passTo: [],
      acts: []
    })
    expect(await receipts(noticeId)).toEqual([])
  })

  it('is lost with the link, at the next call', async () => {
    const noticeId = await announced(cloud, memberA, 'a.member')
    valueOf(await open('a.neighbor', noticeId))
    const neighbor = personIdOf('a.neighbor')
    const { linkedMember } = (await cloud.admin.get<{ linkedMember: object }>('persons', neighbor))!
    await cloud.admin.set('persons', neighbor, { linkedMember: null })
    expect(errorOf(await open('a.neighbor', noticeId))).toBe('NOT_FOUND')
    expect(errorOf(await cloud.call('a.neighbor', 'group.feed', { groupId: memberA }))).toBe('NOT_FOUND')
    await cloud.admin.set('persons', neighbor, { linkedMember })
    valueOf(await open('a.neighbor', noticeId))
  })
})
