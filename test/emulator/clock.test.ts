import fs from 'node:fs'
import path from 'node:path'
import { ClockRefusal, MovableClock } from '../../emulator/clock'
import { temporaryFolder } from './support/temporaryFolder'

describe('the movable clock', () => {
  let folder: string
  let file: string
  let machine: number
  let lines: string[]
  const open = () =>
    new MovableClock(
      file,
      (line) => lines.push(line),
      () => machine
    )
  const later = Date.UTC(2031, 0, 1)
  beforeEach(() => {
    folder = temporaryFolder()
    file = path.join(folder, 'clock.json')
    machine = Date.UTC(2026, 0, 1)
    lines = []
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it('goes with the machine until it is moved', () => {
    const clock = open()
    machine += 5
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1) + 5)
  })

  it('goes on from the time it was set to', () => {
    const clock = open()
    clock.set(later)
    machine += 5
    expect(clock.now()).toBe(later + 5)
  })

  it('keeps its distance from the machine over a restart', () => {
    open().set(later)
    machine += 7
    expect(open().now()).toBe(later + 7)
  })

  it('goes back to the machine when it is reset, for good', () => {
    const clock = open()
    clock.set(later)
    clock.reset()
    expect(clock.now()).toBe(machine)
    expect(open().now()).toBe(machine)
  })

  it.each([Number.NaN, Infinity, 1e18, Date.UTC(2100, 0, 1), Date.UTC(2000, 0, 1) - 1])(
    'refuses %d and stays as it was',
    (time) => {
      const clock = open()
      clock.set(later)
      expect(() => clock.set(time)).toThrow(ClockRefusal)
      expect([clock.now(), open().now()]).toEqual([later, later])
    }
  )

  it('goes to the first and to the last moment of its years', () => {
    for (const time of [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1) - 1]) {
      open().set(time)
      expect(open().now()).toBe(time)
    }
    expect(lines).toEqual([])
  })

  it.each([1e18, 300 * 31_536_000_000, -1e13, '"much"', null])(
    'ignores the kept offset %p, and says so',
    (offset) => {
      fs.writeFileSync(file, `{"offset":${String(offset)}}`)
      expect(open().now()).toBe(machine)
      expect(lines).toEqual([expect.stringContaining(`${file} is ignored`)])
    }
  )
})
