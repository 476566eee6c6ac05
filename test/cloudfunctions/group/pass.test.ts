import type { Notice } from '../../../cloudfunctions/domain/notice/notice'
import type { StoredItem } from '../../../cloudfunctions/domain/contactGroup/feed'
import { freshId } from '../../support/ids'
import { announced, memberA, townGroup, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const pass = (who: string, noticeId: string, groupId: string, act = freshId()) =>
  cloud.call(who, 'group.pass', { noticeId, act, groupId })
const sentOf = async (id: string) => (await cloud.admin.get<Notice>('notices', id))!.sent
const toldIn = async (groupId: string, id: string) => {
  await cloud.settled(id)
  return cloud.admin.get<StoredItem>('feed', `${groupId} ${id}`)
}

describe('group.pass', () => {
  it('brings a town’s notice to the village and on to the households, each told by who passed it', async () => {
    const id = await announced(cloud, townGroup, 'town.office')
    valueOf(await pass('a.officer', id, villageA))
    valueOf(await pass('a.member', id, memberA))
    expect(await toldIn(villageA, id)).toMatchObject({ by: { name: '李建国' }, author: { name: '镇党委办' } })
    expect(await toldIn(memberA, id)).toMatchObject({ by: { name: '陈立秋' }, author: { name: '镇党委办' } })
    expect((await sentOf(id)).map(({ groupId, from }) => [groupId, from])).toEqual([
      [townGroup, null],
      [villageA, townGroup],
      [memberA, villageA]
    ])
  })

  it.each([
    ['a.hub', villageA, 'NOT_ALLOWED'],
    ['a.resident', memberA, 'NOT_FOUND'],
    ['a.officer', memberA, 'NOT_ALLOWED'],
    ['a.officer', townGroup, 'NOT_ALLOWED'],
    ['b.officer', villageA, 'NOT_FOUND'],
    ['a.member', 'v-village-b', 'NOT_ALLOWED'],
    ['a.member', 'm-p-a-hub', 'NOT_ALLOWED']
  ])('of a village’s notice by %s to %s is refused: %s', async (who, groupId, refusal) => {
    const id = await announced(cloud)
    expect(errorOf(await pass(who, id, groupId))).toBe(refusal)
    expect(await sentOf(id)).toHaveLength(1)
  })

  it('by two officers at once reaches the village once, and the other is told so', async () => {
    const id = await announced(cloud, townGroup, 'town.office')
    const answers = await Promise.all([pass('a.officer', id, villageA), pass('a.officer2', id, villageA)])
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.name)).sort()).toEqual([
      'ALREADY_PASSED',
      'done'
    ])
    expect(await sentOf(id)).toHaveLength(2)
  })

  it('sent four times at once by one happens once and answers the same', async () => {
    const id = await announced(cloud)
    const act = freshId()
    const answers = await Promise.all([1, 2, 3, 4].map(() => pass('a.member', id, memberA, act)))
    expect(answers.map((answer) => JSON.stringify(answer))).toEqual(
      answers.map(() => JSON.stringify({ ok: true, value: { id, version: 2 } }))
    )
    expect(await sentOf(id)).toHaveLength(2)
    expect(errorOf(await pass('a.member', id, villageA, act))).toBe('ACT_REUSED')
  })

  it('of what was taken back is refused', async () => {
    const id = await announced(cloud)
    valueOf(
      await cloud.call('a.officer', 'group.retract', { noticeId: id, act: freshId(), reason: '写错了' })
    )
    expect(errorOf(await pass('a.member', id, memberA))).toBe('RETRACTED')
  })
})
