import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase, type Database } from '../../../../emulator/database'

let folder: string
let database: Database
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mark-'))
  database = await openDatabase({
    folder,
    collections: { c: { indexes: [{ name: 'by_a', keys: { a: 1 }, unique: true }] } },
    strict: true,
    now: () => 0,
    warn: () => {}
  })
  await insert('{"_id":"one","a":1}', '{"_id":"two","a":2}', '{"_id":"three","a":3}')
})
afterEach(async () => {
  await database.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const handle = (action: string, more: object = {}) =>
  database.handle(`database.${action}`, { collectionName: 'c', ...more })
const insert = (...data: string[]) => handle('insertDocument', { data })
const change = (id: string, data: string) =>
  handle('modifyDocument', { query: `{"_id":"${id}"}`, data, multi: false })
const remove = (id: string) => handle('removeDocument', { query: `{"_id":"${id}"}`, multi: false })
const dataOf = async (action: string, more: object) =>
  (await handle(action, more)).body.data as { list: unknown[]; total: number }
const found = async (query: object = { _id: { $gt: '' } }) =>
  (await dataOf('getDocument', { query: JSON.stringify(query), limit: 100 })).list
const counted = async () => (await dataOf('calculateDocument', { query: '{}' })).total

test('everything written since a mark is taken back, with its places in the indexes', async () => {
  const before = await found()
  const undo = database.mark()
  await insert('{"_id":"four","a":4}')
  await change('one', '{"$set":{"a":9}}')
  await change('four', '{"$set":{"a":1}}')
  await remove('two')
  await insert('{"_id":"two","a":8}')
  undo()
  expect(await found()).toEqual(before)
  expect(await found({ a: 1 })).toHaveLength(1)
  expect(await found({ a: { $in: [4, 8, 9] } })).toEqual([])
  expect(await counted()).toBe(3)
  await insert('{"_id":"four","a":4}')
  expect(await counted()).toBe(4)
})

test('of several marks each takes back what came after it', async () => {
  const all = database.mark()
  await change('one', '{"$set":{"a":9}}')
  const between = await found()
  for (const a of [10, 11]) {
    const undo = database.mark()
    await change('one', `{"$set":{"a":${a}}}`)
    undo()
    expect(await found()).toEqual(between)
  }
  all()
  expect(await found({ a: 1 })).toHaveLength(1)
})

test('what was refused is not taken back a second time', async () => {
  const undo = database.mark()
  await expect(change('one', '{"$set":{"a":2}}')).rejects.toThrow('E11000')
  await insert('{"_id":"four","a":4}')
  undo()
  expect(await counted()).toBe(3)
})

test('what a transaction wrote is taken back too', async () => {
  const undo = database.mark()
  const { transactionId } = (await database.handle('database.startTransaction', {})).body
  await handle('insertDocument', { data: ['{"_id":"four","a":4}'], transactionId })
  await database.handle('database.commitTransaction', { transactionId })
  expect(await counted()).toBe(4)
  undo()
  expect(await counted()).toBe(3)
})
