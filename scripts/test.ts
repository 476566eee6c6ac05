import { existsSync } from 'node:fs'
import { exitWith } from './exitWith'
import { freshEverything } from './build/parts'
import { changedFiles, needsBuild, testsOf } from './test/areas'
import { longFiles, runJest } from './test/jest'

const say = (line: string) => console.log(line)
const quickSeconds = 55
const short = [longFiles, '/node_modules/'].map((path) => `--testPathIgnorePatterns=${path}`)

/** Everything a change can break; arguments go to jest, e.g. `-- --selectProjects functions`. */
async function all(args: string[]): Promise<number> {
  await freshEverything(say)
  say('running the tests: types, functions, emulator, demo, scripts, src, weapp, browser …')
  return runJest('dist/test-results.json', short, args)
}

/** What takes long: random courses, every screen in both sizes, replays, big rosters. */
async function long(args: string[]): Promise<number> {
  await freshEverything(say)
  say('running the long tests …')
  return runJest('dist/long-results.json', [`--testPathPatterns=${longFiles}`], args)
}

/** The tests nearest to an area, or to what was changed; what is not through after a minute is left out, and said. */
async function quick(areas: string[]): Promise<number> {
  const near = areas.length > 0 ? areas : changedFiles()
  const paths = [...new Set(near.flatMap((area) => testsOf(area)))].filter(
    (path) => areas.includes(path) || !needsBuild(path)
  )
  if (paths.length === 0) {
    say(near.length > 0 ? `no tests are near ${near.join(', ')}: npm test` : 'nothing was changed')
    return near.length > 0 ? 1 : 0
  }
  if (paths.some(needsBuild)) await freshEverything(say)
  say(`running ${paths.join(', ')} …`)
  const files = paths.filter((path) => existsSync(path))
  return runJest('dist/quick-results.json', short, files, quickSeconds)
}

const modes = { all, long, quick }
const [mode, ...args] = process.argv.slice(2)
exitWith(modes[mode as keyof typeof modes](args))
