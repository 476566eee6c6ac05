import { startCloud, type Cloud } from './support/cloud'

const ROWS = 100_000
let cloud: Cloud

beforeAll(async () => {
  cloud = await startCloud({
    rows: { indexes: [{ name: 'by_status', keys: { status: 1, time: -1, _id: -1 } }] }
  })
  for (let from = 0; from < ROWS; from += 1000) {
    const data = Array.from({ length: 1000 }, (_, i) => row(from + i))
    await cloud.database.handle('database.insertDocument', { collectionName: 'rows', data })
  }
}, 180_000)
afterAll(() => cloud.close())

const row = (i: number) =>
  `{"_id":"r${i}","status":"${['open', 'done', 'new'][i % 3]}","time":{"$date":{"$numberLong":"${i}"}},"title":"事项${i}"}`

test('a page in the middle of 100,000 documents reads as many as it returns', async () => {
  const { lt } = cloud.command
  const { data } = await cloud
    .collection('rows')
    .where({ status: 'open', time: lt(new Date(ROWS / 2)) })
    .orderBy('time', 'desc')
    .orderBy('_id', 'desc')
    .limit(20)
    .get()
  expect(data.map(({ _id }) => _id)).toEqual(Array.from({ length: 20 }, (_, i) => `r${49_998 - 3 * i}`))
  expect(cloud.counted()).toEqual({ examined: 20, returned: 20 })
})

test('one document among 100,000 is read alone', async () => {
  await cloud.collection('rows').doc('r77777').get()
  expect(cloud.counted()).toEqual({ examined: 1, returned: 1 })
})

test('counting 100,000 documents reads none of them', async () => {
  expect((await cloud.collection('rows').count()).total).toBe(ROWS)
  expect((await cloud.collection('rows').where({ status: 'done' }).count()).total).toBe(33_333)
  expect(cloud.counted().examined).toBe(0)
})
