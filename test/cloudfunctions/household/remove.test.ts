import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { decide, household, neighbor, one, personDoc, resident } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

describe('household.remove', () => {
  const remove = (who: string, personId: string, act = freshId()) =>
    cloud.call(who, 'household.remove', { act, householdId: one, personId, reason: '搬走了' })

  it('is for the representative, an officer, and oneself', async () => {
    expect(errorOf(await remove('a.resident', neighbor))).toBe('NOT_FOUND')
    expect(errorOf(await remove('a.member', neighbor))).toBe('NOT_FOUND')
    expect(errorOf(await remove('b.officer', neighbor))).toBe('NOT_FOUND')
    // Oneself out of a household of others: not even that there is one.
    expect(errorOf(await remove('b.resident', personIdOf('b.resident')))).toBe('NOT_FOUND')
    expect(errorOf(await remove('a.officer', personIdOf('a.officer2')))).toBe('PERSON_UNKNOWN')
    const act = freshId()
    const answers = await Promise.all([1, 2].map(() => remove('a.officer', neighbor, act)))
    const { requestId } = valueOf(answers[0]!)
    for (const answer of answers)
      expect(valueOf(answer)).toEqual({ personId: neighbor, requestId, waiting: true })
    valueOf(await decide(cloud, 'a.member', requestId, 'confirm'))
    await cloud.settled()
    const { history } = await personDoc(cloud, neighbor)
    expect(history.filter(({ act: did }) => did === 'remove')).toMatchObject([
      { reason: '搬走了', by: { id: personIdOf('a.officer') } }
    ])
    // Who was removed hears of it, and sees the household no more.
    const { rows } = valueOf(await cloud.call('a.neighbor', 'account.messages', {}))
    expect(rows[0]?.text).toBe('陈立秋同意了：把吴桂芳移出这一户。原因：搬走了。')
    expect(errorOf(await cloud.call('a.neighbor', 'household.read', { householdId: one }))).toBe('NOT_FOUND')
    expect(errorOf(await remove('a.officer', neighbor))).toBe('PERSON_UNKNOWN')
    valueOf(await remove('a.resident', resident))
  })

  it.each([
    ['reason', ''],
    ['reason', '字'.repeat(101)],
    ['act', 'short'],
    ['personId', null]
  ])('names %s in a wrong shape: without a reason nobody is taken out', async (field, value) => {
    const input = { act: freshId(), householdId: one, personId: resident, reason: '搬走了', [field]: value }
    expect(await cloud.callRaw('a.officer', 'household.remove', input)).toMatchObject({
      error: { fields: { [field]: expect.any(String) } }
    })
  })

  it('by two at once, each by an own act, is asked once; the other’s word is the second', async () => {
    const { id, people } = await household(cloud, ['钱要走'])
    const removing = (who: string) =>
      cloud.call(who, 'household.remove', {
        act: freshId(),
        householdId: id,
        personId: people[0]!._id,
        reason: '搬走了'
      })
    const answers = await Promise.all(['a.officer', 'a.officer2'].map(removing))
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.name)).sort()).toEqual([
      'REQUEST_OPEN',
      'done'
    ])
    const asked = valueOf(answers.find(({ ok }) => ok)!)
    const other = answers[0]!.ok ? 'a.officer2' : 'a.officer'
    valueOf(await decide(cloud, other, asked.requestId, 'confirm'))
    await cloud.settled()
    const { history } = await personDoc(cloud, people[0]!._id)
    expect(history.filter(({ act }) => act === 'remove')).toHaveLength(1)
  })
})
