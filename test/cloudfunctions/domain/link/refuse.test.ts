import type { Link } from '../../../../cloudfunctions/domain/link/link'
import { act, approving, linked } from '../../../support/samples/link'
import { personIdOf } from '../../../support/world'
import { startTestCloud, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('leaves the link in force', async () => {
  await approving(cloud)
  await act(cloud, 'a.officer', 'refuse', { id: linked, text: '再商量' })
  expect(await cloud.admin.get<Link>('links', linked)).toMatchObject({
    stage: 'linked',
    proposal: null,
    current: { member: { id: personIdOf('a.member') } },
    memberIds: [personIdOf('a.member')]
  })
})
