import { startCloud, type Cloud } from '../support/cloud'
import type { Fields, SdkAggregate } from '../support/sdk'

/** The stages of an aggregation one by one, over five documents. */
let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ docs: { indexes: [{ name: 'by_n', keys: { n: 1 } }] } })
  await cloud.collection('docs').add({
    data: [
      { _id: 'a', n: 1, kind: 'x', tags: ['p', 'q'], at: { x: 1 } },
      { _id: 'b', n: 2, kind: 'y', tags: [], at: { x: 2 } },
      { _id: 'c', n: 3, kind: 'x', at: { x: 3 } },
      { _id: 'd', n: 4, kind: 'y', tags: null },
      { _id: 'e', n: 5, kind: 'x', tags: 'p' }
    ]
  })
})
afterAll(() => cloud.close())

async function run(stages: (pipeline: SdkAggregate) => SdkAggregate): Promise<Fields[]> {
  return (await stages(cloud.collection('docs').aggregate()).end()).list
}
const ids = (list: Fields[]) => list.map(({ _id }) => _id)

test('addFields adds, replaces and reaches into objects', async () => {
  const $ = cloud.command.aggregate
  const [first] = await run((all) => all.limit(1).addFields({ n: $.sum(['$n', 10]), 'at.y': '$kind' }))
  expect(first).toMatchObject({ _id: 'a', n: 11, at: { x: 1, y: 'x' } })
})

test('bucket counts between its boundaries, and the rest in the default', async () => {
  const buckets = await run((all) => all.bucket({ groupBy: '$n', boundaries: [1, 3, 5], default: 'rest' }))
  expect(buckets).toEqual([
    { _id: 1, count: 2 },
    { _id: 3, count: 2 },
    { _id: 'rest', count: 1 }
  ])
})

test('bucket refuses boundaries that do not rise, and a value outside of them without a default', async () => {
  const bucket = (value: Fields) => run((all) => all.bucket({ groupBy: '$n', ...value }))
  await expect(bucket({ boundaries: [5] })).rejects.toThrow(/at least 2 values in ascending order/)
  await expect(bucket({ boundaries: [5, 1] })).rejects.toThrow(/ascending order/)
  await expect(bucket({ boundaries: [1, 5] })).rejects.toThrow(/no default was specified/)
  const { push } = cloud.command.aggregate
  expect(await bucket({ boundaries: [0, 4, 9], output: { all: push('$_id') } })).toEqual([
    { _id: 0, all: ['a', 'b', 'c'] },
    { _id: 4, all: ['d', 'e'] }
  ])
})

test('bucketAuto divides all among its buckets', async () => {
  const buckets = await run((all) => all.bucketAuto({ groupBy: '$n', buckets: 2 }))
  expect(buckets.reduce((sum, { count }) => sum + Number(count), 0)).toBe(5)
  expect(buckets).toHaveLength(2)
})

test('count gives one document, or none when there is nothing to count', async () => {
  expect(await run((all) => all.match({ n: cloud.command.gt(3) }).count('many'))).toEqual([{ many: 2 }])
  expect(await run((all) => all.match({ n: 99 }).count('many'))).toEqual([])
  await expect(run((all) => all.count('a.b'))).rejects.toThrow(/count field/)
})

test('group takes every accumulator over the same members', async () => {
  const $ = cloud.command.aggregate
  const groups = await run((all) =>
    all
      .sort({ n: 1 })
      .group({
        _id: '$kind',
        sum: $.sum('$n'),
        avg: $.avg('$n'),
        least: $.min('$n'),
        most: $.max('$n'),
        first: $.first('$_id'),
        all: $.push('$_id'),
        kinds: $.addToSet('$kind')
      })
      .sort({ _id: 1 })
  )
  expect(groups).toEqual([
    { _id: 'x', sum: 9, avg: 3, least: 1, most: 5, first: 'a', all: ['a', 'c', 'e'], kinds: ['x'] },
    { _id: 'y', sum: 6, avg: 3, least: 2, most: 4, first: 'b', all: ['b', 'd'], kinds: ['y'] }
  ])
})

test('group without a key makes one of all, and none of nothing', async () => {
  const { sum } = cloud.command.aggregate
  expect(await run((all) => all.group({ _id: null, n: sum('$n') }))).toEqual([{ _id: null, n: 15 }])
  expect(await run((all) => all.match({ n: 99 }).group({ _id: null, n: sum('$n') }))).toEqual([])
  await expect(run((all) => all.group({ n: sum('$n') }))).rejects.toThrow(/must include an _id/)
})

test('match later in a pipeline sees what the stages before made', async () => {
  const { multiply } = cloud.command.aggregate
  const list = await run((all) => all.addFields({ twice: multiply(['$n', 2]) }).match({ twice: 6 }))
  expect(ids(list)).toEqual(['c'])
})

test('project keeps, leaves out and computes', async () => {
  const [kept] = await run((all) => all.limit(1).project({ n: 1, where: '$at.x' }))
  expect(kept).toEqual({ _id: 'a', n: 1, where: 1 })
  const [less] = await run((all) => all.limit(1).project({ _id: 0, tags: 0, at: 0 }))
  expect(less).toEqual({ n: 1, kind: 'x' })
})

test('replaceRoot puts an object in the place of the document, and nothing else', async () => {
  expect(await run((all) => all.limit(2).replaceRoot({ newRoot: '$at' }))).toEqual([{ x: 1 }, { x: 2 }])
  await expect(run((all) => all.limit(1).replaceRoot({ newRoot: '$n' }))).rejects.toThrow()
})

test('sample takes as many as there are, none twice', async () => {
  expect(ids(await run((all) => all.sample({ size: 99 }))).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(await run((all) => all.sample({ size: 2 }))).toHaveLength(2)
})

test('sort goes by several fields and directions; skip and limit cut from it', async () => {
  const sorted = await run((all) => all.addFields({ on: 1 }).sort({ kind: -1, n: 1 }))
  expect(ids(sorted)).toEqual(['b', 'd', 'a', 'c', 'e'])
  const cut = await run((all) => all.addFields({ on: 1 }).sort({ kind: -1, n: 1 }).skip(1).limit(2))
  expect(ids(cut)).toEqual(['d', 'a'])
  await expect(run((all) => all.sort({ n: 2 }))).rejects.toThrow(/ordering must be 1 or -1/)
})

test('sortByCount counts each value, the commonest first', async () => {
  expect(await run((all) => all.sortByCount('$kind'))).toEqual([
    { _id: 'x', count: 3 },
    { _id: 'y', count: 2 }
  ])
})

test('unwind drops what has no elements, or keeps it on request, and takes a value for one element', async () => {
  const plain = await run((all) => all.unwind('$tags').sort({ n: 1 }))
  expect(plain.map(({ _id, tags }) => [_id, tags])).toEqual([
    ['a', 'p'],
    ['a', 'q'],
    ['e', 'p']
  ])
  const kept = await run((all) =>
    all.unwind({ path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' }).sort({ n: 1 })
  )
  expect(ids(kept)).toEqual(['a', 'a', 'b', 'c', 'd', 'e'])
  expect(kept.slice(0, 2).map(({ i }) => i)).toEqual([0, 1])
})
