import type { StoredItem } from '../../../cloudfunctions/domain/contactGroup/feed'
import { freshId } from '../../support/ids'
import { announced, memberA, text, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const retract = (who: string, noticeId: string, act = freshId()) =>
  cloud.call(who, 'group.retract', { noticeId, act, reason: '时间写错了。' })

describe('group.retract', () => {
  it('stands in every group in the place of the notice, with the reason and no word of what it said', async () => {
    const noticeId = await announced(cloud)
    valueOf(await cloud.call('a.member', 'group.pass', { noticeId, act: freshId(), groupId: memberA }))
    await cloud.settled(noticeId)
    const keys = async () =>
      (await cloud.admin.all<StoredItem>('feed'))
        .filter((one) => one.sourceId === noticeId)
        .map(({ key }) => key)
    const places = await keys()
    valueOf(await retract('a.officer', noticeId))
    await cloud.settled(noticeId)
    expect(await keys()).toEqual(places)
    for (const [who, groupId] of [
      ['a.hub', villageA],
      ['a.resident', memberA]
    ] as const) {
      const { rows } = valueOf(await cloud.call(who, 'group.feed', { groupId }))
      expect(rows.find(({ id }) => id === noticeId)).toMatchObject({ text: '', retracted: '时间写错了。' })
      const { groups } = valueOf(await cloud.call(who, 'group.list', {}))
      expect(JSON.stringify(groups)).not.toContain(text)
    }
  })

  it('is for who announced it and who speaks for the group', async () => {
    const noticeId = await announced(cloud)
    expect(errorOf(await retract('a.member', noticeId))).toBe('NOT_ALLOWED')
    expect(errorOf(await retract('a.resident', noticeId))).toBe('NOT_FOUND')
    expect(errorOf(await retract('town.office', noticeId))).toBe('NOT_FOUND')
    valueOf(await retract('a.officer2', noticeId))
  })

  it('by two at once happens once; repeated it answers the same', async () => {
    const noticeId = await announced(cloud)
    const acts = [freshId(), freshId()]
    const answers = await Promise.all([
      retract('a.officer', noticeId, acts[0]),
      retract('a.officer2', noticeId, acts[1])
    ])
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.name)).sort()).toEqual([
      'RETRACTED',
      'done'
    ])
    const winner = answers[0]!.ok ? 0 : 1
    expect(await retract(['a.officer', 'a.officer2'][winner]!, noticeId, acts[winner])).toEqual(
      answers[winner]
    )
  })
})
