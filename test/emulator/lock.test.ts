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

  it('refuses a second owner naming the folder and the process', () => {
    lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(
      `the data folder ${folder} is in use by process ${process.pid}: stop it first, or delete ${folder}`
    )
  })

  it('can be taken again once it was given back', () => {
    lockFolder(folder)()
    expect(fs.readdirSync(folder)).toEqual([])
    lockFolder(folder)
    expect(fs.readFileSync(path.join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
  })

  it('is taken over from a process that died', async () => {
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'exit')
    fs.writeFileSync(path.join(folder, 'lock'), String(dead.pid))
    lockFolder(folder)
    expect(fs.readFileSync(path.join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
  })

  it('is taken over when it names no process', () => {
    fs.writeFileSync(path.join(folder, 'lock'), '')
    lockFolder(folder)
    expect(fs.readFileSync(path.join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
  })
})
