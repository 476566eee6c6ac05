import { act, assigned, gap, linked, listIn } from '../../support/samples/link'
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

it('lists what a roster brought into force until it is on a list, examining nothing else', async () => {
  const look = async () => {
    const { rows } = valueOf(await cloud.call('a.officer', 'link.tray', { tray: 'unlisted' }))
    const { examined } = cloud.emulator.calls().at(-1)!.storeCalls.at(-1)!
    return { ids: rows.map(({ id }) => id), examined }
  }
  // The names of the village are read once.
  await look()
  expect(await look()).toEqual({ ids: [linked], examined: 1 })
  await listIn(cloud, 'draft')
  expect(await look()).toEqual({ ids: [], examined: 0 })
})

it('looks for what somebody objected to among nothing else', async () => {
  await listIn(cloud, 'public')
  const look = async () => {
    const { rows } = valueOf(await cloud.call('a.officer', 'link.tray', { tray: 'objected' }))
    const { examined } = cloud.emulator.calls().at(-1)!.storeCalls.at(-1)!
    return { ids: rows.map(({ id }) => id), examined }
  }
  expect(await look()).toEqual({ ids: [], examined: 0 })
  await act(cloud, 'a.resident', 'object', { id: gap, text: '住得太远' })
  expect(await look()).toEqual({ ids: [gap], examined: 1 })
})
