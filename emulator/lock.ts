import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { open, type RootDatabase } from 'lmdb'

/**
 * Claims a data folder for this process, creating it if need be. A lock left by a dead process is taken over.
 *
 * @returns a function that gives the folder back
 * @throws Error naming the owner when a living process holds it
 */
export async function lockFolder(folder: string): Promise<() => void> {
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'lock')
  await oneAtATime(path.join(folder, 'lock.guard'), () => {
    const owner = ownerOf(file)
    if (owner !== undefined && isAlive(owner)) {
      const otherwise = `delete ${file} if that is another program`
      throw new Error(
        `the data folder ${folder} is in use by process ${owner}: stop it first, or ${otherwise}`
      )
    }
    fs.writeFileSync(file, String(process.pid))
  })
  return () => fs.rmSync(file, { force: true })
}

/**
 * Runs a step that no other process runs at the same time. The write lock of an lmdb environment serves, because
 * the system frees it when its holder dies; a lock made of files alone could itself be left behind.
 */
async function oneAtATime(guard: string, step: () => void): Promise<void> {
  const environment = await openAmongOthers(guard)
  try {
    environment.transactionSync(step)
  } finally {
    await environment.close()
  }
}

const openings = 100
const pauseMs = 10

/** Opens the environment; lmdb may fail to where others open it at the same moment, and opens a little later. */
async function openAmongOthers(guard: string): Promise<RootDatabase> {
  for (let left = openings; ; left -= 1) {
    try {
      return open({ path: guard, noSubdir: true, mapSize: 1024 * 1024 })
    } catch (error) {
      if (left === 0 || !String(error).includes('No transaction to renew')) throw error
      await pause(pauseMs)
    }
  }
}

function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
