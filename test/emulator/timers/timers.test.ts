import fs from 'node:fs'
import path from 'node:path'
import type { Triggers } from '../../../emulator/functions/folder'
import { NoSuchTimer, type TimerEvent, Timers } from '../../../emulator/timers/timers'
import { emulators } from '../support/start'
import { temporaryFolder } from '../support/temporaryFolder'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

describe('timers', () => {
  const start = Date.parse('2026-03-01T00:00:30Z')
  const triggers = [
    { function: 'nightly', name: 'midnight', config: '0 0 0 * * * *' },
    { function: 'often', name: 'minutely', config: '0 * * * * * *' }
  ]
  let folder: string
  let now: number
  let fired: [string, string][]
  let lines: string[]
  let declared: () => Triggers
  const open = (run = async (name: string, event: TimerEvent) => void fired.push([name, event.Time])) => {
    const file = path.join(folder, 'timers.json')
    return new Timers({
      triggers: () => declared(),
      run,
      now: () => now,
      file,
      log: (line) => lines.push(line)
    })
  }
  beforeEach(async () => {
    folder = temporaryFolder()
    now = start
    declared = () => ({ triggers, unreadable: [] })
    fired = []
    lines = []
    await open().fireDue()
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it('do not fire at the first start', () => {
    expect(fired).toEqual([])
  })

  it('fire once each when the clock moves over many due times, in the order of the latest ones', async () => {
    const timers = open()
    now = start + 2 * DAY
    await timers.fireDue()
    expect(fired).toEqual([
      ['nightly', '2026-03-02T16:00:00Z'],
      ['often', '2026-03-03T00:00:00Z']
    ])
  })

  it('do not fire twice for one due time', async () => {
    const timers = open()
    now = start + MINUTE
    await Promise.all([timers.fireDue(), timers.fireDue()])
    expect(fired).toEqual([['often', '2026-03-01T00:01:00Z']])
  })

  it('fire after a restart when they came due meanwhile', async () => {
    now = start + MINUTE
    await open().fireDue()
    expect(fired).toHaveLength(1)
  })

  it('go on from an earlier time when the clock moves back', async () => {
    const timers = open()
    now = start - DAY
    await timers.fireDue()
    now = start - DAY + MINUTE
    await timers.fireDue()
    expect(fired).toEqual([['often', '2026-02-28T00:01:00Z']])
  })

  it('are logged when they fail, and do not stop the others', async () => {
    const timers = open(async (name) => {
      if (name === 'nightly') throw new Error('boom')
      fired.push([name, ''])
    })
    now = start + 2 * DAY
    await timers.fireDue()
    expect(lines).toEqual(['timer midnight failed: boom'])
    expect(fired).toEqual([['often', '']])
  })

  it('go on after a look that failed', async () => {
    const timers = open()
    declared = () => {
      throw new Error('no folder')
    }
    await expect(timers.fireDue()).rejects.toThrow('no folder')
    declared = () => ({ triggers, unreadable: [] })
    now = start + MINUTE
    await timers.fireDue()
    expect(fired).toHaveLength(1)
  })

  it('of a function that cannot be read wait until it can, while the others run; that is logged once', async () => {
    const timers = open()
    const [nightly, often] = triggers
    declared = () => ({
      triggers: [nightly!],
      unreadable: [{ function: 'often', problem: 'half written' }]
    })
    now = start + DAY
    await timers.fireDue()
    await timers.fireDue()
    expect(fired.map(([name]) => name)).toEqual(['nightly'])
    expect(lines).toEqual(['timers of often: half written'])
    expect(timers.unreadable()).toEqual([{ function: 'often', problem: 'half written' }])
    declared = () => ({ triggers: [nightly!, often!], unreadable: [] })
    await timers.fireDue()
    expect(fired.map(([name]) => name)).toEqual(['nightly', 'often'])
    expect(timers.unreadable()).toEqual([])
  })

  it('with a schedule that cannot be read do not stop the others', async () => {
    const timers = open()
    declared = () => ({
      triggers: [...triggers, { function: 'odd', name: 'odd', config: 'at noon' }],
      unreadable: []
    })
    now = start + MINUTE
    await timers.fireDue()
    expect(fired.map(([name]) => name)).toEqual(['often'])
    expect(lines).toEqual([expect.stringContaining('timers of odd: the timer schedule "at noon"')])
    expect(timers.list()).toHaveLength(2)
  })

  it('are refused by a name that none has', async () => {
    await expect(open().fireByName('nothing')).rejects.toThrow(NoSuchTimer)
  })

  it('say when they are due next', () => {
    expect(
      open()
        .list()
        .map(({ next }) => new Date(next ?? 0).toISOString())
    ).toEqual(['2026-03-01T16:00:00.000Z', '2026-03-01T00:01:00.000Z'])
  })
})

describe('a function’s timer', () => {
  const tools = emulators()
  afterAll(() => tools.stopAll())
  const runs = async (emulator: Awaited<ReturnType<typeof tools.start>>) =>
    (await emulator.call('oWang', 'store', { collection: 'runs' })) as Record<string, unknown>[]

  it('has run by the time the clock has moved past it, at the new time, without a caller', async () => {
    const emulator = await tools.start({ timers: true })
    await emulator.clock.set(Date.parse('2031-05-01T12:00:00+08:00'))
    const [run] = await runs(emulator)
    expect(await runs(emulator)).toHaveLength(1)
    expect(run).toMatchObject({
      Type: 'Timer',
      TriggerName: 'everyMorning',
      Time: '2031-05-01T00:00:00Z',
      OPENID: null,
      SOURCE: 'wx_trigger'
    })
    expect(new Date(Number(run?.now)).toISOString()).toMatch(/^2031-05-01T04:0/)
  })

  it('does not run by itself when timers are off, but can be fired by function or trigger name', async () => {
    const emulator = await tools.start({ timers: false })
    await emulator.clock.advance(DAY)
    expect(await runs(emulator)).toEqual([])
    await emulator.fireTimer('sweep')
    await emulator.fireTimer('everyMorning')
    expect(await runs(emulator)).toHaveLength(2)
    await expect(emulator.fireTimer('nothing')).rejects.toThrow('there is no timer named nothing')
  })
})
