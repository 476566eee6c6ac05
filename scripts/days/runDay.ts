import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Day } from './days'

/** What jest counts of a run, as far as it is added up. */
export interface Counted {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
}

const workers = `--maxWorkers=${availableParallelism()}`
const jest = join('node_modules', 'jest', 'bin', 'jest.js')

/**
 * Runs test files with the process's clock and time zone set to a day; the clock goes on from there, in child
 * processes and threads too. Waiting stays real, and so do the times of files, by which jest knows what changed.
 */
export async function runDay({ at, zone }: Day, files: string[], results: string): Promise<Counted> {
  rmSync(results, { force: true })
  const child = spawn(
    'faketime',
    ['-f', `@${at}`, process.execPath, jest, '--json', `--outputFile=${results}`, workers, ...files],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        TZ: zone,
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        NO_FAKE_STAT: '1',
        FORCE_COLOR: '0'
      }
    }
  )
  const [code] = (await once(child, 'close')) as [number | null]
  if (!existsSync(results)) return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 }
  const counted = JSON.parse(readFileSync(results, 'utf8')) as Counted
  const broke = code !== 0 && counted.numFailedTests === 0 && counted.numFailedTestSuites === 0
  return broke ? { ...counted, numFailedTestSuites: 1 } : counted
}
