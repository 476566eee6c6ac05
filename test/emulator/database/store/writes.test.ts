import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase, type Database } from '../../../../emulator/database'

let folder: string
let database: Database
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'writes-'))
  database = await openDatabase({
    folder,
    collections: { c: { indexes: [] } },
    strict: true,
    now: () => 0,
    warn: () => {}
  })
})
afterEach(async () => {
  await database.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const handle = (action: string, more: object = {}) =>
  database.handle(`database.${action}`, { collectionName: 'c', ...more })
const one = '{"_id":"one"}'
const changed = { query: one, data: '{"$set":{"a":2}}', multi: false }

const begun = async () => {
  const { body } = await database.handle('database.startTransaction', {})
  return (body as { transactionId: string }).transactionId
}

test.each<[string, () => Promise<unknown>]>([
  ['an insertion', () => handle('insertDocument', { data: ['{"_id":"two"}'] })],
  ['a change', () => handle('modifyDocument', changed)],
  ['a removal', () => handle('removeDocument', { query: one, multi: false })],
  ['a new collection', () => handle('addCollection', { collectionName: 'd' })],
  ['a declaration', () => database.declare({ d: { indexes: [] } })],
  [
    'the end of a transaction that changed something',
    async () => {
      const transactionId = await begun()
      await handle('insertDocument', { data: ['{"_id":"two"}'], transactionId })
      await database.handle('database.commitTransaction', { transactionId })
    }
  ]
])('%s is counted', async (_what, write) => {
  await handle('insertDocument', { data: ['{"_id":"one","a":1}'] })
  const before = database.writes()
  await write()
  expect(database.writes()).toBeGreaterThan(before)
})

test('reading is not', async () => {
  await handle('insertDocument', { data: ['{"_id":"one","a":1}'] })
  const before = database.writes()
  await handle('getDocument', { query: one })
  await handle('calculateDocument', { query: '{}' })
  expect(database.writes()).toBe(before)
})
