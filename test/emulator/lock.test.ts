import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { lockFolder } from '../../emulator/lock'
import { temporaryFolder } from './support/temporaryFolder'

describe('the lock of a data folder', () => {
  let folder: string
  const claims = () => fs.readdirSync(path.join(folder, 'owners'))
  const leave = (claim: string) => {
    fs.mkdirSync(path.join(folder, 'owners'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'owners', claim), 'held')
  }
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it('refuses a second owner naming the folder, the process and the file that says so', async () => {
    await lockFolder(folder)
    const file = path.join(folder, 'owners', claims()[0]!)
    await expect(lockFolder(folder)).rejects.toThrow(
      `the data folder ${folder} is in use by process ${process.pid}: stop it first, or delete ${file}`
    )
    expect(claims()).toEqual([path.basename(file)])
  })

  it('can be taken again once it was given back', async () => {
    const unlock = await lockFolder(folder)
    unlock()
    expect(claims()).toEqual([])
    await lockFolder(folder)
    expect(claims()).toEqual([expect.stringMatching(`^${process.pid}-`)])
  })

  it('is taken over from a process that died', async () => {
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'exit')
    leave(`${dead.pid}-0`)
    await lockFolder(folder)
    expect(claims()).toEqual([expect.stringMatching(`^${process.pid}-`)])
  })

  it('is taken over when it names no process', async () => {
    leave('.DS_Store')
    await lockFolder(folder)
    expect(claims()).toEqual([expect.stringMatching(`^${process.pid}-`)])
  })

  it('is refused while another keeps trying for longer than one waits', async () => {
    leave(`${process.ppid}-0`)
    fs.writeFileSync(path.join(folder, 'owners', `${process.ppid}-0`), '')
    await expect(lockFolder(folder)).rejects.toThrow(`is in use by process ${process.ppid}`)
  })

  it('is taken over by one only of many that try at once', async () => {
    leave('999999999-0')
    const found = await Promise.all(Array.from({ length: 4 }, () => takeOver(folder, 60)))
    expect(found).toEqual(Array(4).fill('60 takeovers, never with another'))
  }, 60_000)
})

/** A process that takes the folder over many times from a dead one, leaving a dead one's claim behind each time. */
async function takeOver(folder: string, times: number): Promise<string> {
  const program = path.join(__dirname, 'support', 'takeOver.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, String(times)])
  const said: string[] = []
  child.stdout.on('data', (chunk) => said.push(String(chunk)))
  child.stderr.on('data', (chunk) => said.push(String(chunk)))
  await once(child, 'close')
  return said.join('').trim()
}
