import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase, type Database } from '../../../../emulator/database'
import type { CollectionDeclaration } from '../../../../emulator/database/contract'

let folder: string
let database: Database
const open = async (indexes: CollectionDeclaration['indexes']) => {
  database = await openDatabase({
    folder,
    collections: { c: { indexes } },
    strict: true,
    now: () => 0,
    warn: () => {}
  })
}
const add = (...data: string[]) => database.handle('database.insertDocument', { collectionName: 'c', data })
const ask = (query: string) => database.handle('database.getDocument', { collectionName: 'c', query })

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'declare-'))
})
afterEach(async () => {
  await database.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

test('an index declared later is built from the documents that are there', async () => {
  await open([])
  await add('{"a":1}', '{"a":2}', '{"a":2}')
  await expect(ask('{"a":2}')).rejects.toThrow(/no index serves/)
  await database.declare({ c: { indexes: [{ name: 'by_a', keys: { a: 1 } }] } })
  expect(await ask('{"a":2}')).toMatchObject({ examined: 2, returned: 2 })
})

test('an index declared otherwise is built anew, and one no longer declared is gone', async () => {
  await open([{ name: 'one', keys: { a: 1 } }])
  await add('{"a":1,"b":2}')
  await database.close()
  await open([{ name: 'one', keys: { b: 1 } }])
  expect(await ask('{"b":2}')).toMatchObject({ examined: 1, returned: 1 })
  await expect(ask('{"a":1}')).rejects.toThrow(/no index serves/)
})

test('documents, their order and the indexes are there after closing and opening again', async () => {
  const indexes: CollectionDeclaration['indexes'] = [{ name: 'tags', keys: { tags: 1 } }]
  await open(indexes)
  await add('{"_id":"z","tags":["x","y"]}', '{"_id":"a","tags":[]}')
  await database.close()
  await open(indexes)
  await add('{"_id":"m"}')
  expect(await ask('{"tags":"y"}')).toMatchObject({ examined: 1, returned: 1 })
  const { body } = await ask('{}')
  const { list } = body.data as { list: string[] }
  expect(list.map((text) => (JSON.parse(text) as { _id: string })._id)).toEqual(['z', 'a', 'm'])
})

test('a unique index that the documents break is not made, and the collection works on', async () => {
  await open([])
  await add('{"a":1}', '{"a":1}')
  const declared = database.declare({ c: { indexes: [{ name: 'u', keys: { a: 1 }, unique: true }] } })
  await expect(declared).rejects.toThrow(/E11000/)
  await add('{"a":1}')
  expect(await ask('{}')).toMatchObject({ returned: 3 })
})

test('an index on two arrays, and a key too long, are refused', async () => {
  await open([{ name: 'pair', keys: { a: 1, b: 1 } }])
  await expect(add('{"a":[1],"b":[2]}')).rejects.toThrow(/cannot index parallel arrays \[a\] \[b\]/)
  await expect(add(`{"a":"${'x'.repeat(1100)}"}`)).rejects.toThrow(/key too large to index, failing pair/)
})
