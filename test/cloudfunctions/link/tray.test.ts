import { assigned, gap } from '../../support/samples/link'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('lists what waits for an answer', async () => {
  await assigned(cloud)
  const { rows } = valueOf(await cloud.call('a.officer', 'link.tray', { tray: 'proposed' }))
  expect(rows).toMatchObject([{ id: gap, proposal: { member: { name: '孙大勇' } }, acts: ['withdraw'] }])
  expect(valueOf(await cloud.call('a.officer', 'link.tray', { tray: 'objected' })).rows).toEqual([])
})
