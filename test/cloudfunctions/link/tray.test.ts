import type { Link } from '../../../cloudfunctions/domain/link/link'
import type { tray } from '../../../types/api/link/tray'
import type { AnswerOf } from '../../../types/api/contract'
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

it('lists what waits longest first, page by page, nothing left out', async () => {
  await assigned(cloud)
  const link = (await cloud.admin.get<Link>('links', gap))!
  const day = (age: number) => new Date(Date.now() - age * 86_400_000).toISOString()
  const others = Array.from({ length: 24 }, (_, age) => {
    const _id = `home-old-${String(age).padStart(2, '0')}`
    return { ...link, _id, sinceKey: `${day(age + 1)} ${_id}` }
  })
  await cloud.admin.insert('links', others)
  const ids: string[] = []
  let after: string | null = null
  do {
    const page: AnswerOf<typeof tray> = valueOf(
      await cloud.call('a.officer', 'link.tray', { tray: 'proposed', ...(after && { after }) })
    )
    ids.push(...page.rows.map(({ id }) => id))
    after = page.after
  } while (after)
  expect(ids).toEqual([...others.map(({ _id }) => _id).reverse(), gap])
})

it('counts the wait anew at every stage, and not for what is said at one', async () => {
  const since = async () => (await cloud.admin.get<Link>('links', gap))!.sinceKey
  await listIn(cloud, 'public')
  const listed = await since()
  await act(cloud, 'a.resident', 'object', { id: gap, text: '住得太远' })
  expect(await since()).toBe(listed)
  const { history } = (await cloud.admin.get<Link>('links', gap))!
  expect(listed).toBe(`${history.find(({ act: done }) => done === 'list')!.at.toISOString()} ${gap}`)
})
