import { startCloud, type Cloud } from './support/cloud'
import type { Found } from './support/sdk'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({
    rows: {
      indexes: [
        { name: 'by_group', keys: { group: 1, n: -1 } },
        { name: 'by_n', keys: { n: 1 } },
        { name: 'by_owner', keys: { owner: 1, n: -1 } },
        { name: 'by_tag', keys: { tags: 1, n: 1 } },
        { name: 'by_path', keys: { path: 1 } }
      ]
    },
    once: { indexes: [{ name: 'code', keys: { code: 1 }, unique: true }] },
    empty: { indexes: [] }
  })
  const data = Array.from({ length: 1001 }, (_, n) => ({
    _id: `r${String(n).padStart(4, '0')}`,
    n,
    group: n % 10,
    owner: `o${n % 7}`,
    tags: [`t${n % 3}`, `u${n % 5}`],
    path: `/${n % 4}/${n % 8}/`
  }))
  const { _ids } = await rows().add({ data })
  expect(_ids).toHaveLength(1001)
})
afterAll(() => cloud.close())

const rows = () => cloud.collection('rows')
const numbers = (found: { data: Found[] }) => found.data.map(({ n }) => n)
const refusedWith = (message: RegExp) =>
  expect.objectContaining({ message: expect.stringMatching(message) as string }) as Error

test('100 documents come when no limit is given, in the order of insertion', async () => {
  expect(numbers(await rows().get())).toEqual(Array.from({ length: 100 }, (_, n) => n))
  expect(cloud.counted()).toEqual({ examined: 100, returned: 100 })
})

test('never more than 1000 come, whatever the limit', async () => {
  const answer = await cloud.database.handle('database.getDocument', { collectionName: 'rows', limit: 5000 })
  expect(answer.returned).toBe(1000)
})

test('a page by key reads as many as it returns, upwards and downwards', async () => {
  const _ = cloud.command
  expect(
    numbers(
      await rows()
        .where({ group: 3, n: _.lt(500) })
        .orderBy('n', 'desc')
        .limit(3)
        .get()
    )
  ).toEqual([493, 483, 473])
  expect(cloud.counted()).toEqual({ examined: 3, returned: 3 })
  expect(
    numbers(
      await rows()
        .where({ group: 3, n: _.gte(500) })
        .orderBy('n', 'asc')
        .limit(3)
        .get()
    )
  ).toEqual([503, 513, 523])
  expect(cloud.counted()).toEqual({ examined: 3, returned: 3 })
  await rows()
    .where({ _id: _.gt('r0500') })
    .orderBy('_id', 'asc')
    .limit(10)
    .get()
  expect(cloud.counted()).toEqual({ examined: 10, returned: 10 })
  expect(numbers(await rows().orderBy('_id', 'desc').limit(2).get())).toEqual([1000, 999])
  expect(cloud.counted()).toEqual({ examined: 2, returned: 2 })
})

test('an in is read as merged scans, in order and up to the limit', async () => {
  const { in: isIn } = cloud.command
  expect(
    numbers(
      await rows()
        .where({ group: isIn([1, 2, 9]) })
        .orderBy('n', 'desc')
        .limit(5)
        .get()
    )
  ).toEqual([999, 992, 991, 989, 982])
  expect(cloud.counted()).toEqual({ examined: 5, returned: 5 })
  await rows()
    .where({ _id: isIn(['r0001', 'r0900', 'none']) })
    .orderBy('n', 'desc')
    .get()
  expect(cloud.counted()).toEqual({ examined: 2, returned: 2 })
})

test('an or is the union of its branches, in order, each document once', async () => {
  const _ = cloud.command
  const either = rows().where(_.or([{ group: 3 }, { owner: 'o3' }]))
  const found = numbers(await either.orderBy('n', 'desc').limit(20).get())
  const expected = Array.from({ length: 1001 }, (_, i) => 1000 - i).filter((n) => n % 10 === 3 || n % 7 === 3)
  expect(found).toEqual(expected.slice(0, 20))
  expect(cloud.counted().examined).toBeLessThanOrEqual(23)
  await expect(
    rows()
      .where(_.or([{ group: 3 }, { other: 1 }]))
      .get()
  ).rejects.toEqual(refusedWith(/no index serves conditions on group, other/))
})

test('elements of an array and beginnings of a string are found by their indexes', async () => {
  expect(numbers(await rows().where({ tags: 't1' }).orderBy('n', 'asc').limit(3).get())).toEqual([1, 4, 7])
  expect(cloud.counted()).toEqual({ examined: 3, returned: 3 })
  await rows()
    .where({ path: /^\/3\// })
    .limit(5)
    .get()
  expect(cloud.counted()).toEqual({ examined: 5, returned: 5 })
  await rows()
    .where({ path: cloud.db.RegExp({ regexp: '^/2/' }) })
    .limit(5)
    .get()
  expect(cloud.counted()).toEqual({ examined: 5, returned: 5 })
})

test('a query that no index serves is refused, naming the collection, the fields and the order', async () => {
  await expect(rows().where({ colour: 'red' }).get()).rejects.toEqual(
    refusedWith(/rows: no index serves conditions on colour/)
  )
  await expect(rows().where({ group: 1 }).orderBy('owner', 'asc').get()).rejects.toEqual(
    refusedWith(/rows: no index serves conditions on group with order by owner asc/)
  )
  await expect(rows().where({ path: /2/ }).get()).rejects.toEqual(
    refusedWith(/no index serves conditions on path/)
  )
  await expect(rows().where({ colour: 'red' }).count()).rejects.toEqual(refusedWith(/no index serves/))
  await expect(rows().where({ colour: 'red' }).remove()).rejects.toEqual(refusedWith(/no index serves/))
})

test('a projection keeps what it names, elements of arrays too', async () => {
  const doc = rows().doc('r0007')
  expect((await doc.field({ n: true }).get()).data).toEqual({ _id: 'r0007', n: 7 })
  expect((await doc.field({ _id: false, tags: cloud.command.project.slice(1) }).get()).data).toMatchObject({
    tags: ['t1']
  })
})

test('counts come from the keys of an index where those tell all', async () => {
  expect((await rows().count()).total).toBe(1001)
  expect((await rows().where({ group: 3 }).count()).total).toBe(100)
  expect(cloud.counted().examined).toBe(0)
  expect((await rows().where({ tags: 't1' }).count()).total).toBe(334)
})

test('a missing collection is an error; a missing document throws, or is null on request', async () => {
  await expect(cloud.collection('nowhere').get()).rejects.toMatchObject({
    errCode: -502005,
    message: expect.stringMatching(/Db or Table not exist: nowhere/) as string
  })
  await expect(cloud.collection('nowhere').add({ data: { a: 1 } })).rejects.toMatchObject({
    errCode: -502005
  })
  await expect(rows().doc('none').get()).rejects.toEqual(refusedWith(/document with _id none does not exist/))
  const quiet = cloud.sdk.database({ throwOnNotFound: false })
  expect((await quiet.collection('rows').doc('none').get()).data).toBeNull()
})

test('a collection can be created, once', async () => {
  await cloud.db.createCollection('fresh')
  await cloud.collection('fresh').add({ data: { a: 1 } })
  await expect(cloud.db.createCollection('fresh')).rejects.toEqual(refusedWith(/exist/))
})

test('a unique index refuses a second key, and counts a missing field as null', async () => {
  await cloud.collection('once').add({ data: { code: 'a' } })
  await expect(cloud.collection('once').add({ data: { code: 'a' } })).rejects.toEqual(
    refusedWith(/E11000 duplicate key error collection: once index: code dup key: \{ code: "a" \}/)
  )
  await cloud.collection('once').add({ data: { other: 1 } })
  await expect(cloud.collection('once').add({ data: { other: 2 } })).rejects.toEqual(
    refusedWith(/E11000.*code: null/)
  )
})

test('many documents are added up to the first duplicate', async () => {
  await expect(
    cloud.collection('once').add({ data: [{ code: 'x' }, { code: 'y' }, { code: 'x' }] })
  ).rejects.toEqual(refusedWith(/E11000/))
  expect((await cloud.collection('once').where({ code: 'y' }).count()).total).toBe(1)
})

test.each([
  ['database.watch', {}, 'database.watch is not supported by the local cloud'],
  [
    'database.getDocument',
    { collectionName: 'empty', query: '{"_id":{"$type":"string"}}' },
    '$type is not supported by the local cloud'
  ],
  [
    'database.getDocument',
    { collectionName: 'empty', query: '{"$where":"1"}' },
    '$where is not supported by the local cloud'
  ],
  [
    'database.aggregateDocuments',
    { collectionName: 'empty', stages: [{ stageKey: '$match', stageValue: '{"$where":"1"}' }] },
    '$where is not supported by the local cloud'
  ],
  [
    'database.aggregateDocuments',
    {
      collectionName: 'rows',
      stages: [{ stageKey: '$project', stageValue: '{"x":{"$function":{"body":"","args":[],"lang":"js"}}}' }]
    },
    '$function is not supported by the local cloud'
  ],
  [
    'database.aggregateDocuments',
    {
      collectionName: 'rows',
      stages: [{ stageKey: '$group', stageValue: '{"_id":null,"x":{"$accumulator":{"init":""}}}' }]
    },
    '$accumulator is not supported by the local cloud'
  ],
  [
    'database.getDocument',
    { collectionName: 'rows', query: '{"n":1,"$expr":{"$regexMatch":{"input":"$path","regex":"a"}}}' },
    '$regexMatch is not supported by the local cloud'
  ],
  [
    'database.modifyDocument',
    { collectionName: 'empty', query: '{}', data: '{"$currentDate":{"a":true}}' },
    '$currentDate is not supported by the local cloud'
  ],
  [
    'database.aggregateDocuments',
    { collectionName: 'empty', stages: [{ stageKey: '$facet', stageValue: '{}' }] },
    '$facet is not supported by the local cloud'
  ],
  [
    'database.insertDocument',
    { collectionName: 'empty', data: ['{"a":{"$numberDecimal":"1"}}'] },
    'the type Decimal128 is not supported by the local cloud'
  ]
])('%s of what is not supported is refused by name', async (action, request, message) => {
  await expect(cloud.database.handle(action, request)).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringContaining(message) as string
  })
})

test.each([
  ['{"n":1,"path":{"$regex":"("}}', 'Regular expression is invalid'],
  ['{"n":1,"path":{"$regularExpression":{"pattern":"(","options":""}}}', 'Regular expression is invalid'],
  ['{"n":1,"$jsonSchema":{"properties":{"path":{"pattern":"("}}}}', 'Regular expression is invalid'],
  [`{"n":1,"path":{"$regex":"${'a'.repeat(32_765)}"}}`, 'Regular expression is too long'],
  ['{"n":1,"path":{"$in":1}}', '$in needs an array'],
  ['{"n":1,"tags":{"$size":"1"}}', 'Failed to parse $size. Expected a number']
])('the malformed condition %.60s is refused in the words of the database', async (query, message) => {
  await expect(
    cloud.database.handle('database.getDocument', { collectionName: 'rows', query })
  ).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringContaining(message) as string
  })
})

test('when not strict, a query that no index serves is answered with a warning', async () => {
  const lenient = await startCloud({ loose: { indexes: [] } }, { strict: false })
  await lenient.collection('loose').add({ data: [{ colour: 'red' }, { colour: 'blue' }] })
  expect((await lenient.collection('loose').where({ colour: 'red' }).get()).data).toHaveLength(1)
  expect(lenient.warnings).toEqual(['loose: no index serves conditions on colour'])
  await lenient.close()
})
