import fs from 'node:fs'
import path from 'node:path'
import type { Emulator } from '../../emulator'
import { closeGates, startGate, type Gate } from './support/gate'
import { emulators } from './support/start'

const tools = emulators()
let folder: string
let emulator: Emulator
let gate: Gate
const who = (openid: string) => emulator.call(openid, 'whoami', {}) as Promise<{ calls: number }>
const call = (name: string, data: object) => emulator.call('oWang', name, data)

beforeEach(async () => {
  folder = tools.folder()
  gate = await startGate()
  emulator = await tools.start({ data: folder })
})
afterEach(async () => {
  await closeGates()
  await tools.stopAll()
})

/** Every file that the emulator keeps, with its text; what lmdb keeps is looked at through the store. */
function keptFiles(): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    names
      .filter((one) => one.isFile() && !/database|lock|signing/.test(path.join(one.parentPath, one.name)))
      .map((one) => path.join(one.parentPath, one.name))
      .map((file) => [path.relative(folder, file), fs.readFileSync(file, 'utf8')])
  )
}

/** Leaves a trace of every kind. */
async function live(): Promise<void> {
  await emulator.clock.advance(86_400_000)
  await call('store', { how: 'add', id: 'one' })
  await call('files', { how: 'upload', cloudPath: 'a/b.txt', text: 'hello' })
  await call('openapi', {
    api: 'security.msgSecCheck',
    params: { openid: 'oWang', scene: 1, version: 2, content: '你好' }
  })
  const { id } = emulator.chats.create('村民群', ['oWang'])
  emulator.chats.share(id, { title: '一件事', path: '/pages/home/index' })
  emulator.trouble('oLi', 43101)
  await emulator.fireTimer('sweep')
  await who('oWang')
}

describe('an emptied local cloud', () => {
  it('is as one just started: nothing is kept of what was stored, sent, shared, or moved', async () => {
    const people = emulator.chats.list()
    await live()
    expect(keptFiles()).not.toEqual({})
    await emulator.clear()
    expect(await call('store', { how: 'list' })).toEqual([])
    const { fileList } = (await call('files', {
      how: 'urls',
      fileList: ['cloud://local-1.local/a/b.txt']
    })) as {
      fileList: { tempFileURL: string }[]
    }
    expect(fileList[0]!.tempFileURL).toBe('')
    expect(emulator.inbox()).toEqual([])
    expect(emulator.chats.list()).toEqual(people)
    expect(Math.abs(emulator.clock.now() - Date.now())).toBeLessThan(60_000)
    expect(emulator.calls().map(({ name }) => name)).toEqual(['store', 'files'])
    const texts = Object.values(keptFiles()).join('')
    for (const trace of ['hello', 'oLi', '村民群', '一件事', '你好']) expect(texts).not.toContain(trace)
  })

  it('keeps nothing that a restart would find', async () => {
    await live()
    await emulator.clear()
    await emulator.close()
    emulator = await tools.start({ data: folder })
    expect(await call('store', { how: 'list' })).toEqual([])
    expect(emulator.inbox()).toEqual([])
    expect(Math.abs(emulator.clock.now() - Date.now())).toBeLessThan(60_000)
  })

  it('has functions that remember nothing', async () => {
    expect([(await who('oWang')).calls, (await who('oWang')).calls]).toEqual([1, 2])
    await emulator.clear()
    expect((await who('oWang')).calls).toBe(1)
    expect(emulator.calls().map(({ cold }) => cold)).toEqual([true])
  })

  it('has its collections and indexes again', async () => {
    await emulator.clear()
    await call('store', { how: 'add', id: 'one' })
    await expect(call('store', { how: 'add', id: 'one' })).rejects.toMatchObject({
      errMsg: expect.stringContaining('E11000')
    })
    await expect(call('store', { how: 'add', id: 'one', collection: 'nowhere' })).rejects.toBeDefined()
  })

  it('is not made while a call is under way, which goes on', async () => {
    const held = call('hold', { url: gate.url })
    await gate.reached(1)
    await expect(emulator.clear()).rejects.toThrow('under way')
    gate.open()
    await held
    await emulator.clear()
    expect(emulator.calls()).toEqual([])
  })

  it('takes nothing more from a call that had answered before', async () => {
    const failed = await startGate()
    await call('background', { url: gate.url, failed: failed.url })
    await gate.reached(1)
    await emulator.clear()
    gate.open()
    await failed.reached(1)
    expect(emulator.calls()).toEqual([])
  })
})
