import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { exitWith } from './exitWith'
import { days, inTurn } from './days/days'
import { runDay, type Counted } from './days/runDay'
import { touchingTime } from './days/touchingTime'

const say = (line: string) => console.log(line)

/** Where jest's results of each day lie, and the sums of all of them for whoever counts. */
const folder = 'dist/days'
const sums = 'dist/days-results.json'

/** Runs the tests that touch time on many days, on three of them in turn, or on the one named; files can be named too. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { three: { type: 'boolean', default: false }, day: { type: 'string' } },
    allowPositionals: true
  })
  if (spawnSync('faketime', ['--version']).error) {
    say('the clock of a process is set by faketime, which is missing here: apt-get install faketime')
    return 1
  }
  const files = positionals.length > 0 ? positionals : touchingTime()
  const all = values.three ? inTurn(3, new Date()) : [...days]
  const chosen = all.filter(({ at }) => at.startsWith(values.day ?? ''))
  if (chosen.length === 0) throw new Error(`no day of scripts/days/days.ts begins with ${values.day}`)
  mkdirSync(folder, { recursive: true })
  say(`${files.length} test files on ${chosen.length} days …`)
  const counted: Counted[] = []
  for (const day of chosen) {
    const started = performance.now()
    say(`${counted.length + 1} of ${chosen.length}: ${day.at} ${day.zone}, ${day.what} …`)
    const one = await runDay(day, files, `${folder}/${day.at.replace(/\D/g, '')}.json`)
    counted.push(one)
    const seconds = Math.round((performance.now() - started) / 1000)
    say(`  ${one.numPassedTests} passed, ${failedOf(one)} failed, ${seconds} s`)
  }
  const sum = (key: keyof Counted) => counted.reduce((total, one) => total + one[key], 0)
  const total: Counted = {
    numPassedTests: sum('numPassedTests'),
    numFailedTests: sum('numFailedTests'),
    numFailedTestSuites: sum('numFailedTestSuites')
  }
  writeFileSync(sums, JSON.stringify(total))
  say(`${total.numPassedTests} passed, ${failedOf(total)} failed on ${chosen.length} days`)
  return counted.some((one) => failedOf(one) > 0 || one.numPassedTests === 0) ? 1 : 0
}

/** A file that did not even run counts as one. */
const failedOf = (one: Counted): number => Math.max(one.numFailedTests, one.numFailedTestSuites)

exitWith(main())
