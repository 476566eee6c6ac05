import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freshFunctions, freshSite, freshWeapp } from './build/parts'

const say = (line: string) => console.log(line)

/** Where the counted results lie for whoever sums them up. */
const results = 'dist/test-results.json'

/** Builds what the tests run on, then runs them all; arguments go to jest, e.g. `-- --selectProjects functions`. */
async function main(): Promise<number> {
  await freshFunctions(say)
  await freshWeapp(say)
  await freshSite(say)
  say('running the tests: types, functions, emulator, demo, scripts, src, weapp, browser …')
  const jest = join('node_modules', 'jest', 'bin', 'jest.js')
  const child = spawn(
    process.execPath,
    [jest, '--json', `--outputFile=${results}`, '--maxWorkers=2', ...process.argv.slice(2)],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } }
  )
  const [code] = (await once(child, 'close')) as [number | null]
  return code ?? 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
)
