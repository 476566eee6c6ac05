import fc from 'fast-check'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { analyse } from '../../../../emulator/database/planner/conditions'
import { placeIn, sortBy, type Order } from '../../../../emulator/database/planner/order'
import { filterOf } from '../../../../emulator/database/query/filter'
import { find } from '../../../../emulator/database/query/find'
import { declareCollections } from '../../../../emulator/database/store/declare'
import { Store } from '../../../../emulator/database/store/store'
import type { Document } from '../../../../emulator/database/values/types'

let folder: string
let store: Store
let collections = 0

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scan-'))
  store = new Store(folder)
})
afterAll(async () => {
  await store.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 2.5, '', 'a', 'ab', 'b', '\u{1F600}', '\uFFFD'),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -2, max: 2 }).map((ms) => new Date(ms))
)
const embedded = fc.record({ x: scalar, y: scalar }, { requiredKeys: [] })
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: embedded },
  { weight: 1, arbitrary: fc.array(fc.oneof(scalar, embedded), { maxLength: 3 }) }
)
const fields = fc.record({ a: value, b: scalar, c: scalar, d: embedded }, { requiredKeys: [] })

const condition = fc.oneof(
  scalar,
  embedded,
  fc.record({ $gt: scalar }),
  fc
    .record({ $gte: scalar, $lt: scalar }, { requiredKeys: [] })
    .filter((range) => Object.keys(range).length > 0),
  fc.record({ $lte: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 4 }) }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
  fc.constantFrom<unknown>(
    /^a/,
    /^ab?/,
    /b$/,
    { $size: 1 },
    { $elemMatch: { x: 1 } },
    { $elemMatch: { $gt: 0, $lt: 2 } }
  )
)
const conjunction = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'a.x', 'd.x'), condition, { maxKeys: 3 })
const query = fc.oneof(
  { weight: 3, arbitrary: conjunction },
  {
    weight: 1,
    arbitrary: fc
      .tuple(conjunction, fc.array(conjunction, { minLength: 1, maxLength: 3 }))
      .map(([outer, branches]) => ({ ...outer, $or: branches }))
  }
)
const direction = fc.constantFrom<1 | -1>(1, -1)
const order: fc.Arbitrary<Order> = fc.uniqueArray(
  fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd.x', '_id'), direction }),
  { selector: ({ path }) => path, maxLength: 3 }
)
const index = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'a.x', 'd.x', '_id'), direction), {
    selector: ([path]) => path,
    minLength: 1,
    maxLength: 3
  })
  .filter((keys) => !(keys.some(([path]) => path === 'a') && keys.some(([path]) => path === 'a.x')))

function filled(keys: [string, 1 | -1][][], documents: Document[]) {
  const name = `c${++collections}`
  declareCollections(store, {
    [name]: { indexes: keys.map((key, i) => ({ name: `i${i}`, keys: Object.fromEntries(key) })) }
  })
  const collection = store.catalog.get(name)!
  store.write(() => documents.forEach((document) => store.insert(collection, document)))
  return collection
}

test('whatever index serves it, a query finds what a filter over all documents finds, in the order asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fields, { maxLength: 12 }),
      fc.array(index, { maxLength: 3 }),
      query,
      order,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 20 }),
      (rows, keys, condition, order, skip, limit) => {
        const documents = rows.map((row, i): Document => ({ _id: `d${i % 7}-${i}`, ...row }))
        const collection = filled(keys, documents)
        const source = { reader: store.reader, tally: { examined: 0 }, strict: false, warn: () => {} }
        const found = find(source, collection, { condition, order, skip, limit }).map(
          ({ document }) => document
        )

        const matching = documents.filter(filterOf(condition))
        const expected = sortBy(matching, order, (document) => document).slice(skip, skip + limit)
        expect(found).toHaveLength(expected.length)
        expect(found.every((document) => matching.some(({ _id }) => _id === document._id))).toBe(true)
        expect(new Set(found.map(({ _id }) => _id)).size).toBe(found.length)
        const places = (list: Document[]) => list.map((document) => placeIn(order, document).toString('hex'))
        expect(places(found)).toEqual(places(expected))
      }
    ),
    { numRuns: 250 }
  )
})

test('after changes and removals the indexes hold what the documents say', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fields, fc.option(fields)), { minLength: 1, maxLength: 8 }),
      fc.array(index, { minLength: 1, maxLength: 2 }),
      conjunction,
      (rows, keys, condition) => {
        const before = rows.map(([row], i): Document => ({ _id: i, ...row }))
        const collection = filled(keys, before)
        const source = { reader: store.reader, tally: { examined: 0 }, strict: false, warn: () => {} }
        const all = find(source, collection, { condition: {}, order: [], skip: 0, limit: Infinity })
        const after: Document[] = []
        store.write(() =>
          rows.forEach(([, change], i) => {
            const { record, document } = all[i]!
            if (change) {
              after.push({ _id: i, ...change })
              store.replace(collection, record, document, { _id: i, ...change })
            } else {
              store.remove(collection, record, document)
            }
          })
        )
        const found = find(source, collection, { condition, order: [], skip: 0, limit: Infinity })
        expect(found.map(({ document }) => document)).toEqual(after.filter(filterOf(condition)))
        expect(store.count(collection)).toBe(after.length)
      }
    ),
    { numRuns: 120 }
  )
})

test('a condition that bounds everything it says is told apart from one that only helps', () => {
  expect(analyse({ a: 1, b: { $in: ['x', 'y'] } }).complete).toBe(true)
  expect(analyse({ a: { $ne: 1 } }).complete).toBe(false)
  expect(analyse({ a: /^x/ }).complete).toBe(false)
})
