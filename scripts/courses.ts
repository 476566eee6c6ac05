import { randomInt } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { exitWith } from './exitWith'
import { courseFiles } from './courses/courseFiles'
import { freshEverything } from './build/parts'
import { runJest } from './test/jest'

const say = (line: string) => console.log(line)
const inABrowser = /^test\/(browser|weapp)\//

/**
 * Runs the tests with random courses again and again, each time with seeds that none of them began with before; paths
 * choose among them. A seed that breaks something is named: `--seed` runs it again.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      times: { type: 'string', default: '1' },
      seed: { type: 'string' },
      long: { type: 'boolean', default: false }
    },
    allowPositionals: true
  })
  const files = courseFiles(positionals, values.long)
  if (files.length === 0) throw new Error(`no random courses are in ${positionals.join(', ')}`)
  if (files.some((file) => inABrowser.test(file))) await freshEverything(say)
  const seeds = values.seed
    ? [Number(values.seed)]
    : Array.from({ length: Number(values.times) }, () => randomInt(2 ** 31))
  mkdirSync('dist', { recursive: true })
  const broken: number[] = []
  for (const seed of seeds) {
    say(`${files.length} files with random courses, seed ${seed} …`)
    process.env.COURSES_SEED = String(seed)
    const code = await runJest('dist/courses-results.json', [], files)
    if (code !== 0) broken.push(seed)
  }
  say(broken.length === 0 ? `${seeds.length} seeds passed` : `broken by the seeds ${broken.join(', ')}`)
  return broken.length === 0 ? 0 : 1
}

exitWith(main())
