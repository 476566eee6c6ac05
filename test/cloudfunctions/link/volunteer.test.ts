import { freshId } from '../../support/ids'
import { personIdOf } from '../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const memberId = personIdOf('a.member')
const exempt = (reason: string | null) =>
  cloud.callRaw('a.member', 'link.exempt', { memberId, act: freshId(), reason })
const volunteer = (volunteers: boolean, act = freshId()) =>
  cloud.callRaw('a.member', 'link.volunteer', { memberId, act, volunteers })
const service = async () => valueOf(await cloud.call('a.member', 'link.mine', {})).service

it('is kept beside the reason', async () => {
  valueOf(await exempt('weak'))
  const act = freshId()
  const first = await volunteer(true, act)
  expect(await volunteer(true, act)).toEqual(first)
  expect(await service()).toMatchObject({ exempt: 'weak', volunteers: true })
  valueOf(await exempt(null))
  expect(await service()).toMatchObject({ exempt: null, volunteers: false })
})

it('takes its reason from the day of birth where none is on file', async () => {
  await cloud.admin.set('persons', memberId, { service: { category: 'home', born: '1940-02-01' } })
  valueOf(await volunteer(true))
  expect(await service()).toMatchObject({ exempt: 'age', volunteers: true })
})

it('is not for who is asked like everybody else: no age is made up', async () => {
  expect(errorOf(await volunteer(true))).toBe('NOT_EXEMPT')
  await cloud.admin.set('persons', memberId, { service: { category: 'home', born: '1990-02-01' } })
  expect(errorOf(await volunteer(true))).toBe('NOT_EXEMPT')
  expect(await service()).toMatchObject({ exempt: null, volunteers: false })
})
