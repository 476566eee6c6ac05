import fs from 'node:fs'
import path from 'node:path'
import { MovableClock } from '../../emulator/clock'
import { temporaryFolder } from './support/temporaryFolder'

describe('the movable clock', () => {
  let folder: string
  let file: string
  let machine: number
  const open = () => new MovableClock(file, () => machine)
  beforeEach(() => {
    folder = temporaryFolder()
    file = path.join(folder, 'clock.json')
    machine = 1_000_000
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it('goes with the machine until it is moved', () => {
    const clock = open()
    machine += 5
    expect(clock.now()).toBe(1_000_005)
  })

  it('goes on from the time it was set to', () => {
    const clock = open()
    clock.set(9_000_000)
    machine += 5
    expect(clock.now()).toBe(9_000_005)
  })

  it('keeps its distance from the machine over a restart', () => {
    open().set(9_000_000)
    machine += 7
    expect(open().now()).toBe(9_000_007)
  })

  it('goes back to the machine when it is reset, for good', () => {
    const clock = open()
    clock.set(9_000_000)
    clock.reset()
    expect(clock.now()).toBe(machine)
    expect(open().now()).toBe(machine)
  })

  it('refuses a time that is none', () => {
    expect(() => open().set(Number.NaN)).toThrow(RangeError)
  })
})
