import type { Link } from '../../../cloudfunctions/domain/link/link'
import type { List } from '../../../cloudfunctions/domain/link/list'
import { endPublication, gap, listIn } from '../../support/samples/link'
import { startTestCloud, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('shows the list until its last midnight; then the timer brings it into force, and twice does no more', async () => {
  const id = await listIn(cloud, 'public')
  const list = (await cloud.admin.get<List>('lists', id))!
  await cloud.emulator.clock.set(list.endsAt!.getTime() - 1000)
  await cloud.emulator.fireTimer('clock')
  expect((await cloud.admin.get<Link>('links', gap))!.stage).toBe('listed')
  await endPublication(cloud, id)
  const link = (await cloud.admin.get<Link>('links', gap))!
  expect(link).toMatchObject({ stage: 'linked', proposal: null })
  expect(await cloud.admin.get<List>('lists', id)).toMatchObject({ state: 'final' })
  const before = await cloud.dump()
  await endPublication(cloud, id)
  expect(await cloud.dump()).toEqual(before)
})
