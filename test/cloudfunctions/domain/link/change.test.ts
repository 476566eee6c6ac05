import { freshId } from '../../../support/ids'
import type { Link } from '../../../../cloudfunctions/domain/link/link'
import { act, approving, linked, makeMember } from '../../../support/samples/link'
import { personIdOf } from '../../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('waits for the member who takes over, then for the village', async () => {
  await approving(cloud)
  expect(await cloud.admin.get<Link>('links', linked)).toMatchObject({
    stage: 'approving',
    current: { member: { id: personIdOf('a.member') } },
    proposal: { kind: 'change', member: { id: personIdOf('a.handler') }, text: '离得近些' }
  })
})

it('to the same member is refused, and a second one while one is open', async () => {
  const memberId = await makeMember(cloud)
  const change = (who: string, to: string) =>
    cloud.callRaw(who, 'link.change', { id: linked, act: freshId(), memberId: to, text: '换一位' })
  expect(errorOf(await change('a.resident', personIdOf('a.member')))).toBe('SAME_MEMBER')
  valueOf(await change('a.officer', memberId))
  expect(errorOf(await change('a.officer2', memberId))).toBe('PROPOSAL_OPEN')
})

it('declined by the one who was to take over leaves everything as it was', async () => {
  const memberId = await makeMember(cloud)
  await act(cloud, 'a.officer', 'change', { id: linked, memberId, text: '换一位' })
  await act(cloud, 'a.handler', 'decline', { id: linked })
  expect(await cloud.admin.get<Link>('links', linked)).toMatchObject({ stage: 'linked', proposal: null })
})
