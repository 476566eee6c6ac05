import fs from 'node:fs'
import path from 'node:path'

/**
 * Claims a data folder for this process, creating it if need be. A lock left by a dead process is taken over.
 *
 * @returns a function that gives the folder back
 * @throws Error naming the owner when a living process holds it
 */
export function lockFolder(folder: string): () => void {
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'lock')
  while (!claim(file)) {
    const owner = ownerOf(file)
    if (owner !== undefined && isAlive(owner)) {
      const otherwise = `delete ${file} if that is another program`
      throw new Error(
        `the data folder ${folder} is in use by process ${owner}: stop it first, or ${otherwise}`
      )
    }
    fs.rmSync(file, { force: true })
  }
  return () => fs.rmSync(file, { force: true })
}

// A link appears with its content in one step, so nobody ever reads a half-written lock.
function claim(file: string): boolean {
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, String(process.pid))
  try {
    fs.linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    fs.rmSync(draft, { force: true })
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
