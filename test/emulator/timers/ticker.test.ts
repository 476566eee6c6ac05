import { startTicker } from '../../../emulator/timers/ticker'

const MINUTE = 60_000

describe('the ticker', () => {
  const start = Date.UTC(2026, 2, 1)
  let looked: number[]
  let next: number | undefined
  let fail: boolean
  let lines: string[]
  let stop: () => void
  const timers = {
    fireDue: async () => {
      looked.push(Date.now() - start)
      if (fail) throw new Error('unreadable')
    },
    list: () => [{ function: 'f', name: 't', config: '', ...(next === undefined ? {} : { next }) }]
  }
  const run = () => {
    stop = startTicker(timers, Date.now, (line) => lines.push(line))
  }
  beforeEach(() => {
    jest.useFakeTimers({ now: start })
    looked = []
    lines = []
    next = undefined
    fail = false
  })
  afterEach(() => {
    stop()
    jest.useRealTimers()
  })

  it('looks at once, and again when the next timer is due', async () => {
    next = start + 7000
    run()
    await jest.advanceTimersByTimeAsync(7000)
    expect(looked).toEqual([0, 7000])
  })

  it('looks every half minute for changed schedules', async () => {
    run()
    await jest.advanceTimersByTimeAsync(MINUTE)
    expect(looked).toEqual([0, MINUTE / 2, MINUTE])
  })

  it('goes on after a schedule that cannot be read', async () => {
    fail = true
    run()
    await jest.advanceTimersByTimeAsync(MINUTE / 2)
    expect(looked).toHaveLength(2)
    expect(lines).toEqual(['timers: unreadable', 'timers: unreadable'])
  })

  it('stops', async () => {
    run()
    await jest.advanceTimersByTimeAsync(1)
    stop()
    await jest.advanceTimersByTimeAsync(MINUTE)
    expect(looked).toEqual([0])
  })
})
