import { freshId } from '../../../support/ids'
import { gap, makeMember } from '../../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const assign = (memberId: string) =>
  cloud.callRaw('a.officer', 'link.assign', { id: gap, act: freshId(), memberId })

it('asks a member to take a gap', async () => {
  expect(valueOf(await assign(await makeMember(cloud)))).toMatchObject({ stage: 'proposed' })
})

it.each([
  ['70 and older', { category: 'home', born: '1950-01-01' }],
  ['ill', { category: 'home', exemption: { reason: 'ill', volunteers: false } }]
])('does not ask who is %s', async (_what, service) => {
  const memberId = await makeMember(cloud)
  await cloud.admin.set('persons', memberId, { service })
  expect(errorOf(await assign(memberId))).toBe('MEMBER_EXEMPT')
})

it('asks who is exempt and volunteers', async () => {
  const memberId = await makeMember(cloud)
  const exemption = { reason: 'age', volunteers: true }
  await cloud.admin.set('persons', memberId, { service: { category: 'home', born: '1950-01-01', exemption } })
  valueOf(await assign(memberId))
})
