import { startCloud, type Cloud } from './support/cloud'
import { computed as computedIn } from './support/computed'
import type { Fields } from './support/sdk'

/** Every way in which the query library differs from the real store, mended: one test each. */
let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ docs: { indexes: [{ name: 'by_set', keys: { set: 1 } }] } })
})
afterAll(() => cloud.close())

let sets = 0
/** Which of the documents a condition finds, by their places. */
async function matching(documents: Fields[], condition: Fields): Promise<number[]> {
  const set = ++sets
  await cloud.collection('docs').add({ data: documents.map((document, i) => ({ ...document, set, i })) })
  const { data } = await cloud
    .collection('docs')
    .where(cloud.command.and([{ set }, condition]))
    .get()
  return data.map(({ i }) => Number(i))
}

/** The value of an expression over one document. */
const computed = async (document: Fields, expression: unknown): Promise<unknown> =>
  (await computedIn(cloud, document, expression)).value

test('elemMatch with the condition of a field does not match scalars', async () => {
  const _ = cloud.command
  expect(
    await matching([{ a: [1, 'x'] }, { a: [{ x: 1 }] }, { a: [[{ x: 1 }]] }], {
      a: _.elemMatch({ x: _.eq(1) })
    })
  ).toEqual([1])
  expect(
    await matching([{ a: ['abc'] }, { a: [{ b: 1 }] }], { a: _.elemMatch({ length: _.exists(true) }) })
  ).toEqual([])
  expect(
    await matching([{ a: [1, 5] }, { a: [0, 9] }], { a: _.elemMatch({ $gt: 3, $lt: 8 }) as Fields })
  ).toEqual([0])
})

test('jsonSchema validates', async () => {
  const schema = {
    required: ['name'],
    properties: { name: { bsonType: 'string', minLength: 2 }, age: { bsonType: 'number', minimum: 18 } }
  }
  expect(
    await matching(
      [{ name: 'ab', age: 20 }, { name: 'a', age: 20 }, { name: 'ab', age: 3 }, { age: 20 }, { name: 'abc' }],
      cloud.command.jsonSchema(schema) as Fields
    )
  ).toEqual([0, 4])
  await expect(matching([{}], cloud.command.jsonSchema({ dependencies: {} }) as Fields)).rejects.toThrow(
    /\$jsonSchema keyword dependencies is not supported/
  )
})

test('substr with a negative length takes the rest, and one too long takes what there is', async () => {
  const { substr } = cloud.command.aggregate
  expect(await computed({ s: 'abcdef' }, substr(['$s', 2, -1]))).toBe('cdef')
  expect(await computed({ s: 'abc' }, substr(['$s', 1, 99]))).toBe('bc')
  expect(await computed({ s: '村民' }, substr(['$s', 3, 3]))).toBe('民')
})

test('indexOfCP counts code points', async () => {
  const { indexOfCP } = cloud.command.aggregate
  expect(await computed({ s: '\u{1F600}村民' }, indexOfCP(['$s', '民']))).toBe(2)
  expect(await computed({ s: 'abc' }, indexOfCP(['$s', 'z']))).toBe(-1)
  expect(await computed({}, indexOfCP(['$s', 'z']))).toBeNull()
})

test('week begins on Sunday and counts from 0', async () => {
  const { week } = cloud.command.aggregate
  expect(await computed({ at: new Date('2026-01-01T00:00:00Z') }, week('$at'))).toBe(0)
  expect(await computed({ at: new Date('2026-01-04T00:00:00Z') }, week('$at'))).toBe(1)
  expect(await computed({ at: new Date('2023-01-01T00:00:00Z') }, week('$at'))).toBe(1)
  expect(await computed({ at: new Date('2016-12-31T00:00:00Z') }, week('$at'))).toBe(52)
})

test('isoWeekYear is the year of the week, not of the day', async () => {
  const { isoWeekYear, isoWeek } = cloud.command.aggregate
  expect(await computed({ at: new Date('2027-01-03T12:00:00Z') }, isoWeekYear('$at'))).toBe(2026)
  expect(await computed({ at: new Date('2025-12-29T00:00:00Z') }, isoWeekYear('$at'))).toBe(2026)
  expect(await computed({ at: new Date('2027-01-03T12:00:00Z') }, isoWeek('$at'))).toBe(53)
})

test('dateFromParts fills in what is left out', async () => {
  const { dateFromParts } = cloud.command.aggregate
  expect(await computed({}, dateFromParts({ year: 2026 }))).toEqual(new Date('2026-01-01T00:00:00Z'))
  expect(
    await computed({}, dateFromParts({ year: 2026, month: 5, hour: 8, timezone: 'Asia/Shanghai' }))
  ).toEqual(new Date('2026-05-01T00:00:00Z'))
  expect(await computed({}, dateFromParts({ isoWeekYear: 2026, isoWeek: 1 }))).toEqual(
    new Date('2025-12-29T00:00:00Z')
  )
  expect(await computed({}, dateFromParts({ year: '$none' }))).toBeNull()
})

test('embedded objects are equal only with their keys in the same order', async () => {
  const { eq } = cloud.command
  expect(
    await matching([{ o: { a: 1, b: 2 } }, { o: { b: 2, a: 1 } }], { o: eq({ a: 1, b: 2 }) as Fields })
  ).toEqual([0])
  const { eq: equal } = cloud.command.aggregate
  expect(await computed({ o: { b: 2, a: 1 }, p: { a: 1, b: 2 } }, equal(['$o', '$p']))).toBe(false)
})

test('at least null, at most null and null itself match a missing field', async () => {
  const { gte, lte, gt } = cloud.command
  expect(await matching([{}, { a: null }, { a: 1 }], { a: gte(null) as Fields })).toEqual([0, 1])
  expect(await matching([{}, { a: null }, { a: 1 }], { a: lte(null) as Fields })).toEqual([0, 1])
  expect(await matching([{}, { a: null }], { a: gt(null) as Fields })).toEqual([])
  expect(
    await matching([{}, { a: null }, { a: 1 }, { a: [1, null] }], { a: null as unknown as Fields })
  ).toEqual([0, 1, 3])
})

test('mod matches numbers only', async () => {
  expect(await matching([{ a: 6 }, { a: '6' }, { a: 7 }], { a: cloud.command.mod(2, 0) as Fields })).toEqual([
    0
  ])
})
