import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { openDatabase } from '../../../emulator/database'

const collections = { kept: { indexes: [{ name: 'by_n', keys: { n: 1 as const } }] } }
const writer = path.join(__dirname, 'support', 'writer.ts')

test('what was answered as written is there after the process was killed', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'durable-'))
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const exited = once(child, 'exit')
  let answered = -1
  for await (const line of createInterface({ input: child.stdout })) {
    answered = Number(line)
    if (answered === 40) child.kill('SIGKILL')
  }
  const [, signal] = (await exited) as [number | null, string]
  expect(signal).toBe('SIGKILL')
  expect(answered).toBeGreaterThanOrEqual(40)

  const database = await openDatabase({ folder, collections, strict: true, now: () => 0, warn: () => {} })
  const { body } = await database.handle('database.getDocument', {
    collectionName: 'kept',
    query: '{"n":{"$gte":{"$numberInt":"0"}}}',
    order: '{"n":{"$numberInt":"1"}}',
    limit: 1000
  })
  const { list } = body.data as { list: string[] }
  const numbers = list.map((text) => Number((JSON.parse(text) as { n: { $numberInt: string } }).n.$numberInt))
  expect(numbers.length).toBeGreaterThan(answered)
  expect(numbers).toEqual(numbers.map((_, i) => i))
  await database.close()
  fs.rmSync(folder, { recursive: true, force: true })
})
