import { freshId } from '../../../support/ids'
import type { Link } from '../../../../cloudfunctions/domain/link/link'
import { act, endPublication, gap, listIn } from '../../../support/samples/link'
import { startTestCloud, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

async function objected(): Promise<{ list: string; objection: string }> {
  const list = await listIn(cloud, 'public')
  const objection = freshId()
  await act(cloud, 'a.resident', 'object', { id: gap, act: objection, text: '不熟' })
  return { list, objection }
}

it('upheld sends the proposal back', async () => {
  const { objection } = await objected()
  await act(cloud, 'a.officer', 'settle', { id: gap, objection, outcome: 'upheld', text: '属实' })
  expect(await cloud.admin.get<Link>('links', gap)).toMatchObject({
    stage: 'unlinked',
    listId: null,
    openObjections: 0
  })
})

it('dismissed lets the list come into force', async () => {
  const { list, objection } = await objected()
  await endPublication(cloud, list)
  expect((await cloud.admin.get<Link>('links', gap))!.stage).toBe('listed')
  await act(cloud, 'a.officer', 'settle', { id: gap, objection, outcome: 'dismissed', text: '已经说清' })
  await endPublication(cloud, list)
  expect((await cloud.admin.get<Link>('links', gap))!.stage).toBe('linked')
})
