import { startCloud, type Cloud } from './support/cloud'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({
    orders: { indexes: [{ name: 'by_shop', keys: { shop: 1, at: -1 } }] },
    shops: { indexes: [{ name: 'by_city', keys: { city: 1 } }] },
    none: { indexes: [] }
  })
  await cloud.collection('shops').add({
    data: [
      { _id: 's1', city: 'A' },
      { _id: 's2', city: 'B' }
    ]
  })
  await cloud.collection('orders').add({
    data: Array.from({ length: 40 }, (_, i) => ({
      _id: `o${i}`,
      shop: i % 2 ? 's1' : 's2',
      sum: i,
      at: new Date(i * 1000),
      lines: [
        { item: 'x', n: i },
        { item: 'y', n: 1 }
      ]
    }))
  })
})
afterAll(() => cloud.close())

const orders = () => cloud.collection('orders').aggregate()

test('match, sort and limit at the beginning are served by an index', async () => {
  const { list } = await orders()
    .match({ shop: 's1' })
    .sort({ at: -1 })
    .skip(1)
    .limit(2)
    .project({ sum: 1 })
    .end()
  expect(list).toEqual([
    { _id: 'o37', sum: 37 },
    { _id: 'o35', sum: 35 }
  ])
  expect(cloud.counted()).toEqual({ examined: 3, returned: 2 })
})

test('an aggregation that no index serves is refused', async () => {
  await expect(orders().match({ sum: 3 }).end()).rejects.toThrow(/orders: no index serves conditions on sum/)
  await expect(orders().sort({ sum: 1 }).limit(1).end()).rejects.toThrow(/no index serves order by sum asc/)
})

test('groups sum, average and collect', async () => {
  const $ = cloud.command.aggregate
  const { list } = await orders()
    .match({ shop: cloud.command.in(['s1', 's2']) })
    .group({ _id: '$shop', total: $.sum('$sum'), n: $.sum(1), most: $.max('$sum'), mean: $.avg('$sum') })
    .sort({ _id: 1 })
    .end()
  expect(list).toEqual([
    { _id: 's1', total: 400, n: 20, most: 39, mean: 20 },
    { _id: 's2', total: 380, n: 20, most: 38, mean: 19 }
  ])
})

test('the key of a group that is missing is null', async () => {
  const $ = cloud.command.aggregate
  const { list } = await orders()
    .match({ shop: 's1' })
    .limit(2)
    .group({ _id: '$nothing', n: $.sum(1) })
    .end()
  expect(list).toEqual([{ _id: null, n: 2 }])
})

test('unwind, sortByCount, addFields, replaceRoot, bucket and sample run over what was found', async () => {
  const $ = cloud.command.aggregate
  const some = () => orders().match({ shop: 's1' }).sort({ at: -1 }).limit(4)
  expect((await some().unwind('$lines').sortByCount('$lines.item').sort({ _id: 1 }).end()).list).toEqual([
    { _id: 'x', count: 4 },
    { _id: 'y', count: 4 }
  ])
  expect(
    (
      await some()
        .addFields({ double: $.multiply(['$sum', 2]) })
        .limit(1)
        .end()
    ).list[0]
  ).toMatchObject({ sum: 39, double: 78 })
  expect((await some().unwind('$lines').replaceRoot({ newRoot: '$lines' }).limit(1).end()).list).toEqual([
    { item: 'x', n: 39 }
  ])
  expect(
    (
      await some()
        .bucket({ groupBy: '$sum', boundaries: [0, 36, 100] })
        .end()
    ).list
  ).toEqual([
    { _id: 0, count: 2 },
    { _id: 36, count: 2 }
  ])
  expect((await some().bucketAuto({ groupBy: '$sum', buckets: 2 }).end()).list).toHaveLength(2)
  const sampled = (await some().sample({ size: 3 }).end()).list.map(({ _id }) => _id)
  expect(new Set(sampled).size).toBe(3)
})

test('a count counts, and of nothing there is no document', async () => {
  expect((await orders().match({ shop: 's1' }).count('n').end()).list).toEqual([{ n: 20 }])
  expect((await orders().match({ shop: 'none' }).count('n').end()).list).toEqual([])
})

test('a lookup by field is served by the index of the other side, and counted', async () => {
  const { list } = await orders()
    .match({ shop: 's1' })
    .limit(3)
    .lookup({ from: 'shops', localField: 'shop', foreignField: '_id', as: 'found' })
    .end()
  expect(list.map(({ found }) => found)).toEqual(Array(3).fill([{ _id: 's1', city: 'A' }]))
  expect(cloud.counted()).toEqual({ examined: 6, returned: 6 })
  await expect(
    orders()
      .match({ shop: 's1' })
      .limit(1)
      .lookup({ from: 'shops', localField: 'shop', foreignField: 'name', as: 'f' })
      .end()
  ).rejects.toThrow(/shops: no index serves conditions on name/)
})

test('a lookup by pipeline is served by an index where its expression demands equality', async () => {
  const $ = cloud.command.aggregate
  const pipeline = $.pipeline()
    .match(cloud.command.expr($.and([$.eq(['$shop', '$$id']), $.gt(['$sum', 30])])))
    .sort({ at: -1 })
    .limit(2)
    .project({ sum: 1 })
    .done()
  const { list } = await cloud
    .collection('shops')
    .aggregate()
    .match({ city: 'A' })
    .lookup({ from: 'orders', let: { id: '$_id' }, pipeline, as: 'latest' })
    .end()
  expect(list).toEqual([
    {
      _id: 's1',
      city: 'A',
      latest: [
        { _id: 'o39', sum: 39 },
        { _id: 'o37', sum: 37 }
      ]
    }
  ])
  expect(cloud.counted()).toEqual({ examined: 3, returned: 3 })
})

test('what a lookup joined counts as returned only as long as it stands in the answer', async () => {
  const $ = cloud.command.aggregate
  const joined = () =>
    cloud
      .collection('shops')
      .aggregate()
      .match({ _id: 's1' })
      .lookup({ from: 'orders', localField: '_id', foreignField: 'shop', as: 'orders' })
  await joined().end()
  expect(cloud.counted()).toEqual({ examined: 21, returned: 21 })
  await joined().project({ 'orders.sum': 1 }).end()
  expect(cloud.counted()).toEqual({ examined: 21, returned: 21 })
  await joined()
    .project({ orders: $.size('$orders') })
    .end()
  expect(cloud.counted()).toEqual({ examined: 21, returned: 1 })
  await joined().unwind('$orders').limit(2).end()
  expect(cloud.counted()).toEqual({ examined: 21, returned: 2 })
  await joined().project({ city: 1 }).end()
  expect(cloud.counted()).toEqual({ examined: 21, returned: 1 })
})

test('what a lookup inside a lookup joined counts as well', async () => {
  const $ = cloud.command.aggregate
  const shop = $.pipeline()
    .match(cloud.command.expr($.eq(['$shop', '$$id'])))
    .sort({ at: -1 })
    .limit(2)
    .lookup({ from: 'shops', localField: 'shop', foreignField: '_id', as: 'shops' })
    .done()
  await cloud
    .collection('shops')
    .aggregate()
    .match({ _id: 's1' })
    .lookup({ from: 'orders', let: { id: '$_id' }, pipeline: shop, as: 'latest' })
    .end()
  expect(cloud.counted()).toEqual({ examined: 5, returned: 5 })
})

test('a lookup in a missing collection is an error', async () => {
  const lookup = orders()
    .match({ shop: 's1' })
    .limit(1)
    .lookup({ from: 'gone', localField: 'a', foreignField: '_id', as: 'b' })
  await expect(lookup.end()).rejects.toThrow(/Db or Table not exist: gone/)
})
