import { collections, type Collection, type Keeps } from '../../../cloudfunctions/collections'
import { startTestCloud, type TestCloud } from '../../support/startTestCloud'

const dayMs = 86_400_000

type Span = Extract<Keeps, object>
const spans = Object.entries(collections).flatMap(([name, { keeps, indexes }]) =>
  typeof keeps === 'object' ? [[name, keeps, indexes] as [string, Span, Collection['indexes']]] : []
)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const timers = () => cloud.emulator.fireTimer('clock')

it('some collections are kept for a span', () => {
  expect(spans.map(([name]) => name).sort()).toEqual([
    'accesses',
    'claimTries',
    'deliveries',
    'failures',
    'limits',
    'messages'
  ])
})

it.each(spans)(
  '%s is removed by a timer once its days are over, found by an index',
  async (name, keeps, indexes) => {
    const { field, days } = keeps
    expect(indexes).toContainEqual({ name: 'kept_from', keys: { [field]: 1 } })
    const end = cloud.emulator.clock.now() - days * dayMs
    const docs = [
      { _id: `${name}-old`, [field]: new Date(end - 60_000) },
      { _id: `${name}-young`, [field]: new Date(end + 3_600_000) }
    ]
    await cloud.admin.insert(name, docs)
    await timers()
    const kept = (await cloud.admin.all<{ _id: string }>(name)).map(({ _id }) => _id)
    expect(kept).toContain(`${name}-young`)
    expect(kept).not.toContain(`${name}-old`)
    const looked = cloud.emulator
      .calls()
      .flatMap(({ storeCalls }) => storeCalls)
      .findLast(({ action, collection }) => collection === name && action === 'database.removeDocument')
    expect(looked).toMatchObject({ examined: 1, returned: 1 })
  }
)
