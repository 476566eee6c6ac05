import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

/** Files that hold what takes long: `npm run test:long` runs them, `npm test` the others. */
export const longFiles = String.raw`\.long\.test\.tsx?$`

/**
 * Runs jest on all cores, in a process of its own that says how far it is.
 * @param results where the counted results are to lie, for whoever sums them up
 * @param which options that say which files
 * @param args further options, then paths
 * @param seconds after which it is told to stop, with what it knows by then
 * @returns its exit code
 */
export async function runJest(
  results: string,
  which: string[],
  args: string[],
  seconds?: number
): Promise<number> {
  const jest = [
    join('node_modules', 'jest', 'bin', 'jest.js'),
    `--reporters=${join(process.cwd(), 'test', 'support', 'jest', 'reporter.cjs')}`,
    ...which,
    // What stands behind an option with many values is taken for one more of them; this one has one.
    `--maxWorkers=${availableParallelism()}`,
    '--json',
    `--outputFile=${results}`
  ]
  const child = spawn(process.execPath, [...jest, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, FORCE_COLOR: '0' }
  })
  const limit = seconds && setTimeout(() => child.kill('SIGTERM'), seconds * 1000)
  const [code] = (await once(child, 'close')) as [number | null]
  clearTimeout(limit)
  return code ?? 1
}
