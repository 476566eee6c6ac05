import type { Emulator } from '../../../emulator'
import { closeGates, type Gate, startGate } from '../support/gate'
import { emulators } from '../support/start'

interface Held {
  instance: number
  atOnce: number
}

const tools = emulators()
let emulator: Emulator
let gate: Gate

beforeEach(async () => {
  emulator = await tools.start({ instances: 2 })
  gate = await startGate()
})
afterEach(closeGates)
afterAll(() => tools.stopAll())

const hold = () => emulator.call('oWang', 'hold', { url: gate.url }) as Promise<Held>

describe('calls at the same time', () => {
  it('run in instances of their own, one call in each, up to the ceiling', async () => {
    const calls = [hold(), hold(), hold()]
    await gate.reached(2)
    const running = emulator.calls().filter(({ ms }) => ms === undefined)
    expect(running).toHaveLength(3)
    gate.open()
    const answers = await Promise.all(calls)
    expect(answers.map(({ atOnce }) => atOnce)).toEqual([1, 1, 1])
    expect(new Set(answers.map(({ instance }) => instance)).size).toBe(2)
    expect(emulator.calls().filter(({ cold }) => cold)).toHaveLength(2)
  })

  it('use one instance when they follow each other', async () => {
    gate.open()
    const answers = [await hold(), await hold(), await hold()]
    expect(new Set(answers.map(({ instance }) => instance)).size).toBe(1)
  })
})
