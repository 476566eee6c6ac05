import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** How often a process that met others who try, too, tries again before it takes one of them for the owner. */
const tries = 40
const longestPauseMs = 50

/**
 * Claims a data folder for this process, creating it if need be. What a dead process claimed counts no more.
 *
 * Whoever wants the folder first lays down a claim of its own name, then looks at the others: of two at once the
 * one that looks later sees both, so that never two go on. (A lock file that is taken over from a dead process
 * cannot be had so: between reading and replacing it, another may have. An lmdb environment cannot serve either:
 * its last user destroys the lock while the next one opens it.)
 *
 * @returns a function that gives the folder back
 * @throws Error naming the owner when a living process holds it
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const claims = path.join(folder, 'owners')
  fs.mkdirSync(claims, { recursive: true })
  for (let left = tries; ; left -= 1) {
    const mine = path.join(claims, `${process.pid}-${randomBytes(6).toString('hex')}`)
    fs.writeFileSync(mine, '')
    const giveBack = () => fs.rmSync(mine, { force: true })
    const others = livingOthers(claims, mine)
    if (others.length === 0) {
      fs.writeFileSync(mine, held)
      return giveBack
    }
    giveBack()
    const owner = left === 0 ? others[0] : others.find(isHeld)
    if (owner) {
      throw new Error(
        `the data folder ${folder} is in use by process ${pidOf(owner)}: ` +
          `stop it first, or delete ${owner} if that is another program`
      )
    }
    await pause(Math.random() * longestPauseMs)
  }
}

/** What stands in a claim once its owner saw nobody else; before, it may yet be withdrawn. */
const held = 'held'

/** The claims of living processes besides this one; those of dead ones are cleared away. */
function livingOthers(claims: string, mine: string): string[] {
  const others = fs
    .readdirSync(claims)
    .map((name) => path.join(claims, name))
    .filter((claim) => claim !== mine)
  return others.filter((claim) => {
    if (isAlive(pidOf(claim))) return true
    fs.rmSync(claim, { force: true })
    return false
  })
}

const pidOf = (claim: string): number => Number.parseInt(path.basename(claim), 10)

function isHeld(claim: string): boolean {
  try {
    return fs.readFileSync(claim, 'utf8') === held
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
