import fs from 'node:fs'
import path from 'node:path'
import { closeGates, startGate } from '../support/gate'
import { emulators, FIXTURES } from '../support/start'

const tools = emulators()
const cutAfterSeconds = 0.05
/** Longer than that. */
const slow = { how: 'slow', ms: 80 }

afterEach(closeGates)
afterAll(() => tools.stopAll())

/** The fixtures as they would be deployed: `misbehave` may run for a while longer than others. */
function deployed(timeout: number): string {
  const functions = tools.folder()
  fs.cpSync(path.join(FIXTURES, 'functions'), functions, { recursive: true })
  const declared = { functions: [{ name: 'misbehave', timeout }] }
  fs.writeFileSync(path.join(functions, 'cloudbaserc.json'), JSON.stringify(declared))
  return functions
}

describe('a call that takes longer than the cloud lets it', () => {
  it('is named in its log and on the console, and answers', async () => {
    const said: string[] = []
    const emulator = await tools.start({ cutAfterSeconds, log: (line) => said.push(line) })
    expect(await emulator.call('oWang', 'misbehave', slow)).toBe('slow')
    expect(emulator.calls().at(-1)).toMatchObject({ ok: true, warnings: [expect.any(String)] })
    expect(emulator.calls().at(-1)?.warnings[0]).toMatch(
      /^misbehave would have been cut after 0\.05 s: it ran for 0\.\d s$/
    )
    expect(said).toContainEqual(
      expect.stringMatching(/^functions: misbehave would have been cut after 0\.05 s/)
    )
  })

  it('is cut as there when the emulator is strict, and the next call works', async () => {
    const emulator = await tools.start({ cutAfterSeconds: 0.5, strict: true })
    const gate = await startGate()
    await expect(emulator.call('oWang', 'hold', { url: gate.url })).rejects.toMatchObject({
      errCode: -504003,
      errMsg: expect.stringContaining('errMsg: Invoking task timed out after 0.5 seconds')
    })
    expect(emulator.calls().at(-1)).toMatchObject({
      ok: false,
      error: 'Invoking task timed out after 0.5 seconds'
    })
    expect(await emulator.call('oWang', 'misbehave', { how: 'well' })).toBe('well')
  })

  it('is counted by the machine’s time, not by the moved clock', async () => {
    const emulator = await tools.start({ cutAfterSeconds: 3, strict: true })
    const gate = await startGate()
    const held = emulator.call('oWang', 'hold', { url: gate.url })
    await gate.reached(1)
    await emulator.clock.advance(3_600_000)
    gate.open()
    await held
    expect(emulator.calls().at(-1)).toMatchObject({ ok: true, warnings: [] })
  })

  it('is a person’s call whatever the deployment says, for nobody waits longer', async () => {
    const emulator = await tools.start({ functions: deployed(20), cutAfterSeconds })
    await emulator.call('oWang', 'misbehave', slow)
    expect(emulator.calls().at(-1)?.warnings).toHaveLength(1)
  })

  it('is none where people are known to wait', async () => {
    const functions = deployed(20)
    const emulator = await tools.start({ functions, cutAfterSeconds, longCalls: ['misbehave'] })
    await emulator.call('oWang', 'misbehave', slow)
    expect(emulator.calls().at(-1)?.warnings).toEqual([])
  })

  it('is no call of another function that may take so long by its deployment', async () => {
    const inner = { name: 'misbehave', data: slow }
    const emulator = await tools.start({ functions: deployed(20), cutAfterSeconds })
    await emulator.call('oWang', 'relay', inner)
    const [outer, called] = emulator.calls()
    expect(called).toMatchObject({ name: 'misbehave', warnings: [] })
    expect(outer).toMatchObject({ name: 'relay', warnings: [expect.any(String)] })

    const plain = await tools.start({ cutAfterSeconds })
    await plain.call('oWang', 'relay', inner)
    expect(plain.calls()[1]).toMatchObject({ name: 'misbehave', warnings: [expect.any(String)] })
  })

  it('is ended at what the deployment says, too', async () => {
    const emulator = await tools.start({ functions: deployed(0.05) })
    await expect(emulator.call('oWang', 'misbehave', { how: 'hang' })).rejects.toMatchObject({
      message: 'Invoking task timed out after 0.05 seconds'
    })
  })
})

it('loading a function takes nothing from its first call', async () => {
  const functions = tools.folder()
  fs.mkdirSync(path.join(functions, 'heavy'))
  const loads = 'const end = performance.now() + 600; while (performance.now() < end);'
  fs.writeFileSync(path.join(functions, 'heavy', 'index.js'), `${loads} exports.main = () => 'loaded'`)
  const emulator = await tools.start({ functions, cutAfterSeconds: 0.5, strict: true })
  expect(await emulator.call('oWang', 'heavy', {})).toBe('loaded')
})
