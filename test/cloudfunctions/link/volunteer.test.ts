import { freshId } from '../../support/ids'
import { personIdOf } from '../../support/world'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('is kept beside the reason', async () => {
  const memberId = personIdOf('a.member')
  valueOf(await cloud.callRaw('a.member', 'link.exempt', { memberId, act: freshId(), reason: 'weak' }))
  const input = { memberId, act: freshId(), volunteers: true }
  const first = await cloud.callRaw('a.member', 'link.volunteer', input)
  expect(await cloud.callRaw('a.member', 'link.volunteer', input)).toEqual(first)
  const { service } = valueOf(await cloud.call('a.member', 'link.mine', {}))
  expect(service).toMatchObject({ exempt: 'weak', volunteers: true })
})
