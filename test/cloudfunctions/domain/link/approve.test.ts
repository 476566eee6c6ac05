import { freshId } from '../../../support/ids'
import type { Household } from '../../../../cloudfunctions/kernel/household'
import type { Person } from '../../../../cloudfunctions/kernel/person'
import { act, approving, linked } from '../../../support/samples/link'
import { personIdOf } from '../../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('ends the old link with its reason and begins the new one; the household and its people follow', async () => {
  const memberId = await approving(cloud)
  await act(cloud, 'a.officer', 'approve', { id: linked })
  await cloud.settled()
  expect((await cloud.admin.get<Household>('households', linked))!.member!.id).toBe(memberId)
  expect((await cloud.admin.get<Person>('persons', personIdOf('a.neighbor')))!.linkedMember!.id).toBe(
    memberId
  )
  const { course } = valueOf(await cloud.call('a.resident', 'link.read', { id: linked }))
  expect(course).toMatchObject([
    { member: '孙大勇', until: null },
    { member: '陈立秋', reason: '离得近些' }
  ])
  expect(course[1]!.until).toBe(course[0]!.since)
})

it('is not for who is concerned', async () => {
  await approving(cloud)
  const approve = (who: string) => cloud.callRaw(who, 'link.approve', { id: linked, act: freshId() })
  expect(errorOf(await approve('a.handler'))).toBe('NOT_ALLOWED')
  await cloud.admin.set('persons', personIdOf('a.officer'), { householdId: linked })
  expect(errorOf(await approve('a.officer'))).toBe('NOT_ALLOWED')
  valueOf(await approve('a.officer2'))
})

it('by two at once happens once', async () => {
  await approving(cloud)
  const answers = await Promise.all(
    ['a.officer', 'a.officer2'].map((who) =>
      cloud.callRaw(who, 'link.approve', { id: linked, act: freshId() })
    )
  )
  expect(answers.filter((one) => one.ok)).toHaveLength(1)
})
