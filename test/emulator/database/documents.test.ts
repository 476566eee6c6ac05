import { startCloud, type Cloud } from './support/cloud'

let cloud: Cloud
const collection = (name = 'cases') => cloud.collection(name)

beforeAll(async () => {
  cloud = await startCloud({
    cases: {
      indexes: [
        { name: 'by_status', keys: { status: 1, time: -1 } },
        { name: 'by_tag', keys: { tags: 1 } }
      ]
    }
  })
})
afterAll(() => cloud.close())

test('a document comes back as it was added', async () => {
  const time = new Date('2026-05-01T08:00:00.123Z')
  const data = {
    status: 'open',
    time,
    tags: ['a', 'b'],
    place: { x: 1.5, y: -2 },
    none: null,
    yes: true,
    n: 2 ** 52
  }
  const { _id } = await collection().add({ data })
  expect(_id).toMatch(/^[0-9a-f]{32}$/)
  const { data: found } = await collection().doc(_id).get()
  expect(found).toEqual({ _id, ...data })
})

test('a document keeps the id it was added with, and no other may have it', async () => {
  await collection().add({ data: { _id: 'mine', status: 'x' } })
  await expect(collection().add({ data: { _id: 'mine', status: 'y' } })).rejects.toThrow(
    /E11000 duplicate key error collection: cases index: _id_ dup key: { _id: "mine" }/
  )
})

test('an index serves equality and order, and reads as many documents as it returns', async () => {
  for (let i = 0; i < 30; i++) {
    await collection().add({ data: { status: i % 2 ? 'odd' : 'even', time: new Date(i), i } })
  }
  const { data } = await collection().where({ status: 'odd' }).orderBy('time', 'desc').limit(5).get()
  expect(data.map(({ i }) => i)).toEqual([29, 27, 25, 23, 21])
  expect(cloud.counted()).toEqual({ examined: 5, returned: 5 })
})

test('an update by condition counts what matched', async () => {
  const _ = cloud.command
  await collection().add({ data: { _id: 'u', status: 'u', version: 1, deep: { a: 1, b: 2 } } })
  const first = await collection()
    .where({ _id: 'u', version: 1 })
    .update({ data: { version: _.inc(1), deep: { a: 9 } } })
  const second = await collection()
    .where({ _id: 'u', version: 1 })
    .update({ data: { version: _.inc(1) } })
  expect([first.stats.updated, second.stats.updated]).toEqual([1, 0])
  const { data } = await collection().doc('u').get()
  expect(data).toMatchObject({ version: 2, deep: { a: 9, b: 2 } })
})

test('a count with conditions that an index knows reads no document', async () => {
  const { total } = await collection().where({ status: 'even' }).count()
  expect(total).toBe(15)
  expect(cloud.counted().examined).toBe(0)
})

test('a removed document is gone', async () => {
  await collection().add({ data: { _id: 'gone', status: 'g' } })
  const { stats } = await collection().doc('gone').remove()
  expect(stats.removed).toBe(1)
  await expect(collection().doc('gone').get()).rejects.toThrow(/does not exist/)
})
