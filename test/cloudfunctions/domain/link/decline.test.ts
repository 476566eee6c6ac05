import type { Link } from '../../../../cloudfunctions/domain/link/link'
import { act, assigned, gap } from '../../../support/samples/link'
import { startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('leaves the gap, and says why', async () => {
  await assigned(cloud)
  await act(cloud, 'a.handler', 'decline', { id: gap, text: '住得太远' })
  expect(await cloud.admin.get<Link>('links', gap)).toMatchObject({
    stage: 'unlinked',
    proposal: null,
    memberIds: []
  })
  await cloud.settled()
  const { rows } = valueOf(await cloud.call('a.officer', 'account.messages', {}))
  expect(rows[0]!.text).toContain('住得太远')
})
