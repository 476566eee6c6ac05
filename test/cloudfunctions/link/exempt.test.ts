import { freshId } from '../../support/ids'
import { personIdOf } from '../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('is noted by the member or an officer, and taken back', async () => {
  const memberId = personIdOf('a.member')
  const exempt = (who: string, reason: string | null) =>
    cloud.callRaw(who, 'link.exempt', { memberId, act: freshId(), reason })
  valueOf(await exempt('a.member', 'ill'))
  const mine = async () => valueOf(await cloud.call('a.member', 'link.mine', {})).service.exempt
  expect(await mine()).toBe('ill')
  expect(errorOf(await exempt('b.officer', 'weak'))).toBe('NOT_FOUND')
  valueOf(await exempt('a.officer', null))
  expect(await mine()).toBeNull()
})

it('does not note an age that the day of birth denies', async () => {
  const memberId = personIdOf('a.member')
  const old = () => cloud.callRaw('a.officer', 'link.exempt', { memberId, act: freshId(), reason: 'age' })
  await cloud.admin.set('persons', memberId, { service: { category: 'home', born: '1990-02-01' } })
  expect(errorOf(await old())).toBe('AGE_NOT_REACHED')
  await cloud.admin.set('persons', memberId, { service: { category: 'home', born: '1940-02-01' } })
  valueOf(await old())
})
