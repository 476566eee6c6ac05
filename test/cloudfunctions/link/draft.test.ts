import { freshId } from '../../support/ids'
import { actBudget, askedOf } from '../../support/budget'
import type { Link } from '../../../cloudfunctions/domain/link/link'
import { act, agreed, gap, linked, listIn } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const draft = () =>
  cloud.callRaw('a.officer', 'link.draft', { id: freshId('list'), act: freshId(), nodeId: 'village-a' })

it('takes what a roster brought into force, which holds on, and takes it once', async () => {
  const before = (await cloud.admin.get<Link>('links', linked))!
  expect(before).toMatchObject({ stage: 'linked', listId: null })
  const { id } = valueOf(await draft()) as { id: string }
  await cloud.settled()
  expect(await cloud.admin.get<Link>('links', linked)).toMatchObject({
    stage: 'linked',
    listId: id,
    current: before.current
  })
  expect(errorOf(await draft())).toBe('LIST_EMPTY')
})

it('takes what was agreed, and is refused where nothing was', async () => {
  await cloud.admin.set('links', linked, { listId: 'an-earlier-list' })
  expect(errorOf(await draft())).toBe('LIST_EMPTY')
  await agreed(cloud)
  const { id } = valueOf(await draft()) as { id: string }
  await cloud.settled()
  expect(await cloud.admin.get<Link>('links', gap)).toMatchObject({ stage: 'listed', listId: id })
})

it('asks the store within the budget of an act, before its effect begins', async () => {
  await agreed(cloud)
  const input = { id: freshId('list'), act: freshId(), nodeId: 'village-a' }
  valueOf(await cloud.callRaw('a.officer', 'link.draft', input))
  expect(askedOf(cloud).indexOf('insertDocument lists') + 1).toBe(actBudget)
})

it('twice with the same act is one list and answers the same', async () => {
  await agreed(cloud)
  const input = { id: freshId('list'), act: freshId(), nodeId: 'village-a' }
  const first = await cloud.callRaw('a.officer', 'link.draft', input)
  expect(await cloud.callRaw('a.officer', 'link.draft', input)).toEqual(first)
})

it('tapped four times at once is one list and answers the same', async () => {
  await agreed(cloud)
  const input = { id: freshId('list'), act: freshId(), nodeId: 'village-a' }
  const answers = await Promise.all([1, 2, 3, 4].map(() => cloud.callRaw('a.officer', 'link.draft', input)))
  for (const answer of answers) expect(valueOf(answer)).toEqual({ id: input.id, state: 'draft', version: 1 })
})

it('is over once the assembly has met', async () => {
  const id = await listIn(cloud, 'confirmed')
  await act(cloud, 'a.officer', 'publish', { id })
  await cloud.admin.set('links', gap, { stage: 'agreed' })
  const answer = await cloud.callRaw('a.officer', 'link.draft', { id, act: freshId(), nodeId: 'village-a' })
  expect(errorOf(answer)).toBe('LIST_NOT_NOW')
})

it('says while more is being taken in, and lets nothing be done with it', async () => {
  const id = await listIn(cloud, 'draft')
  const seen = async () => valueOf(await cloud.call('a.officer', 'link.list', { id })).list
  expect(await seen()).toMatchObject({ gathering: false, acts: ['gather', 'confirm'] })
  await cloud.admin.set('lists', id, { pendingSince: new Date() })
  expect(await seen()).toMatchObject({ gathering: true, acts: [] })
})
