import { freshId } from '../../../support/ids'
import type { Link } from '../../../../cloudfunctions/domain/link/link'
import { act, agreed, assigned, gap } from '../../../support/samples/link'
import { errorOf, startTestCloud, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('takes a proposal back, also one that was agreed on', async () => {
  await agreed(cloud)
  await act(cloud, 'a.officer', 'withdraw', { id: gap })
  expect(await cloud.admin.get<Link>('links', gap)).toMatchObject({ stage: 'unlinked', proposal: null })
})

it('is for who made it', async () => {
  await assigned(cloud)
  expect(errorOf(await cloud.callRaw('a.officer2', 'link.withdraw', { id: gap, act: freshId() }))).toBe(
    'NOT_ALLOWED'
  )
})
