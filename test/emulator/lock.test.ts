import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { lockFolder } from '../../emulator/lock'
import { temporaryFolder } from './support/temporaryFolder'

describe('the lock of a data folder', () => {
  let folder: string
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it('refuses a second owner naming the folder and the process', async () => {
    await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(
      `the data folder ${folder} is in use by process ${process.pid}: stop it first, or delete ${folder}`
    )
  })

  it('can be taken again once it was given back', async () => {
    const unlock = await lockFolder(folder)
    unlock()
    expect(fs.existsSync(path.join(folder, 'lock'))).toBe(false)
    await lockFolder(folder)
    expect(fs.readFileSync(path.join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
  })

  it('is taken over from a process that died', async () => {
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'exit')
    fs.writeFileSync(path.join(folder, 'lock'), String(dead.pid))
    await lockFolder(folder)
    expect(fs.readFileSync(path.join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
  })

  it('is taken over when it names no process', async () => {
    fs.writeFileSync(path.join(folder, 'lock'), '')
    await lockFolder(folder)
    expect(fs.readFileSync(path.join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
  })

  it('is taken over by one only of many that try at once', async () => {
    fs.writeFileSync(path.join(folder, 'lock'), '999999999')
    const found = await Promise.all(Array.from({ length: 4 }, () => takeOver(folder, 60)))
    expect(found).toEqual(Array(4).fill('60 takeovers, never with another'))
  }, 60_000)
})

/** A process that takes a stale lock over many times, leaving a stale one behind each time. */
async function takeOver(folder: string, times: number): Promise<string> {
  const program = path.join(__dirname, 'support', 'takeOver.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, String(times)])
  const said: string[] = []
  child.stdout.on('data', (chunk) => said.push(String(chunk)))
  child.stderr.on('data', (chunk) => said.push(String(chunk)))
  await once(child, 'close')
  return said.join('').trim()
}
