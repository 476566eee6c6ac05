import { gap, listIn } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('reads like the notice board', async () => {
  const id = await listIn(cloud, 'public')
  const { rows } = valueOf(await cloud.call('a.resident', 'link.list', { id }))
  expect(rows).toEqual([{ id: gap, name: '石桥村二户', member: '孙大勇', open: 0, mayObject: true }])
  expect(errorOf(await cloud.call('b.officer', 'link.list', { id }))).toBe('NOT_FOUND')
})
