import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmulator } from '../emulator'
import { exitWith } from './exitWith'
import { buildBare } from './bench/buildBare'
import { baseCases } from './bench/cases'
import { bench, type Benched } from './bench/run'
import { nameOf } from './bench/subject'
import { broken, table } from './bench/table'
import { buildFunctions } from './buildFunctions'

/** Measures every method against the ceilings of the architecture; fails where one is broken. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '10000' },
      samples: { type: 'string', default: '60' },
      only: { type: 'string', default: '' }
    }
  })
  const cases = Number(values.cases)
  const samples = Number(values.samples)
  if (!(cases >= baseCases)) throw new Error(`--cases must be at least ${baseCases}`)
  if (!(samples >= 30)) throw new Error('--samples must be at least 30')
  const folder = mkdtempSync(join(tmpdir(), 'lianhu-bench-'))
  const functions = join(folder, 'functions')
  await buildFunctions(functions)
  await buildBare(functions)
  const start = (name: string) =>
    startEmulator({
      functions,
      collections: join(functions, 'collections.json'),
      data: join(folder, name),
      strict: true,
      timers: false,
      instances: 1
    })
  const small = await start('small')
  const large = await start('large')
  try {
    report(
      await bench(small, large, {
        cases,
        samples,
        only: values.only.split(','),
        say: (line) => console.error(line)
      }),
      cases
    )
  } finally {
    await small.close()
    await large.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function report({ rows, failures }: Benched, cases: number): void {
  console.log(table(rows))
  const faults = [
    ...rows.flatMap((row) =>
      broken(row).map((what) => `${nameOf(row.subject)}: ${what} (${row.made.join(', ')})`)
    ),
    ...failures
  ]
  for (const fault of faults) console.error(fault)
  const methods = rows.map((row) => ({
    name: nameOf(row.subject),
    calls: row.calls,
    effects: row.effects,
    examined: rounded(row.examined),
    ms: rounded(row.ms),
    overBare: rounded(row.overBare),
    ...(row.growth !== undefined && { growth: rounded(row.growth) })
  }))
  console.log(JSON.stringify({ cases, methods, broken: faults }))
  if (faults.length > 0) process.exitCode = 1
}

const rounded = (number: number): number => Math.round(number * 100) / 100

exitWith(main())
