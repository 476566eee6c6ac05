import type { Emulator } from '../../../emulator'
import { Pool, type Runner } from '../../../emulator/functions/pool'
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

describe('a pool', () => {
  const task = { id: '1', seconds: 1, lateAfter: 1, event: '{}', environment: {}, offset: 0, context: {} }
  const MINUTE = 60_000
  let ended: number[]
  let renewed: number[]
  let pool: Pool
  beforeEach(() => {
    ended = []
    renewed = []
    let started = 0
    pool = new Pool(4, (onGone) => {
      const number = (started += 1)
      const runner: Runner & { calls: number } = {
        calls: 0,
        run: async () => {
          runner.calls += 1
          return String(number)
        },
        renew: () => renewed.push(number),
        end: async () => {
          ended.push(number)
          onGone()
        }
      }
      return runner
    })
  })
  afterEach(() => jest.restoreAllMocks())
  const run = (stamp: string) => pool.run(stamp, task, () => {})

  it('ends instances idle for more than five minutes, and starts anew', async () => {
    const start = Date.now()
    const clock = jest.spyOn(Date, 'now').mockReturnValue(start)
    await run('a')
    clock.mockReturnValue(start + 5 * MINUTE)
    pool.retireIdle()
    expect(ended).toEqual([])
    clock.mockReturnValue(start + 5 * MINUTE + 1)
    pool.retireIdle()
    expect(ended).toEqual([1])
    expect(await run('a')).toBe('2')
  })

  it('ends instances of an earlier build at the next call', async () => {
    expect([await run('a'), await run('a'), await run('b')]).toEqual(['1', '1', '2'])
    expect(ended).toEqual([1])
  })

  it('lets all its instances begin cold, but none that is busy', async () => {
    await Promise.all([run('a'), run('a')])
    pool.renew()
    expect(renewed).toEqual([1, 2])
    const busy = run('a')
    expect(() => pool.renew()).toThrow('under way')
    await busy
    expect(renewed).toEqual([1, 2])
  })
})
