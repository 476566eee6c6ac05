import { listIn } from '../../support/samples/link'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('shows officers every list, and everybody of the village what is public', async () => {
  const id = await listIn(cloud, 'confirmed')
  const rows = async (who: string) => valueOf(await cloud.call(who, 'link.lists', {})).rows
  expect(await rows('a.officer')).toMatchObject([{ id, state: 'confirmed', acts: ['publish'] }])
  expect(await rows('a.resident')).toEqual([])
  valueOf(await cloud.callRaw('a.officer', 'link.publish', { id, act: 'publish-00000000000001' }))
  expect(await rows('a.resident')).toMatchObject([{ id, state: 'public', daysLeft: 5, acts: [] }])
  expect(await rows('b.resident')).toEqual([])
})
