import type { Emulator } from '../../../emulator'
import { CallLog } from '../../../emulator/functions/callLog'
import { closeGates, startGate } from '../support/gate'
import { emulators } from '../support/start'

const tools = emulators()
let emulator: Emulator

beforeAll(async () => {
  emulator = await tools.start()
})
afterEach(closeGates)
afterAll(() => tools.stopAll())

describe('the function log', () => {
  it('holds the input, what was printed and every store call', async () => {
    await emulator.call('oWang', 'whoami', { word: 'hello' })
    await emulator.call('oLi', 'store', { how: 'add', id: 'logged' })
    const [printed, stored] = emulator.calls().slice(-2)
    expect(printed).toMatchObject({ name: 'whoami', openid: 'oWang', ok: true, input: '{"word":"hello"}' })
    expect(printed?.logs).toEqual(['log: asked by oWang'])
    expect(stored?.storeCalls).toEqual([
      expect.objectContaining({ action: 'database.insertDocument', collection: 'notes', after: false })
    ])
  })

  it('holds what failed and where', async () => {
    await expect(emulator.call('oWang', 'misbehave', { how: 'throw' })).rejects.toThrow('boom')
    const call = emulator.calls().at(-1)
    expect(call).toMatchObject({ ok: false, error: 'Error: boom' })
    expect(call?.logs.join()).toContain('misbehave')
  })

  it('holds the database’s warning beside the call that earned it', async () => {
    await emulator.call('oWang', 'store', { how: 'find', id: 'word' })
    await emulator.call('oWang', 'store', {})
    const [unserved, served] = emulator.calls().slice(-2)
    expect(unserved?.warnings).toEqual([expect.stringMatching(/notes.*word/)])
    expect(served?.warnings).toEqual([])
  })

  it('holds an error instead when the emulator is strict', async () => {
    const strict = await tools.start({ strict: true })
    await expect(strict.call('oWang', 'store', { how: 'find', id: 'word' })).rejects.toThrow(/word/)
    expect(strict.calls()[0]?.storeCalls[0]?.error).toMatch(/^DATABASE_REQUEST_FAILED: .*notes.*word/)
  })

  it('marks store calls that came after the answer, even while the next call runs in the instance', async () => {
    const first = await startGate()
    const done = await startGate()
    await emulator.call('oWang', 'background', { url: first.url, done: done.url })
    const early = emulator.calls().at(-1)
    await first.reached(1)
    expect(early?.storeCalls).toEqual([])

    first.open()
    await done.reached(1)
    expect(early?.storeCalls).toEqual([
      expect.objectContaining({ action: 'database.calculateDocument', collection: 'notes', after: true })
    ])
  })

  it('counts work left over from one call as that call’s, not as the next one’s', async () => {
    const left = await startGate()
    const done = await startGate()
    const open = await startGate()
    open.open()
    await emulator.call('oWang', 'background', { url: left.url, done: done.url })
    await emulator.call('oLi', 'background', { url: open.url, done: open.url })
    const [earlier, later] = emulator.calls().slice(-2)
    left.open()
    await done.reached(1)
    expect(earlier?.storeCalls).toHaveLength(1)
    expect(later?.storeCalls.length).toBeLessThanOrEqual(1)
  })

  it('forgets the oldest calls', () => {
    const log = new CallLog()
    const first = log.begin({ name: 'a', startedAt: 0, event: '{}' })
    for (let i = 0; i < 500; i += 1) log.begin({ name: 'b', startedAt: 0, event: '{}' })
    expect(log.recent()).toHaveLength(500)
    expect(log.find(first.id)).toBeUndefined()
  })
})
