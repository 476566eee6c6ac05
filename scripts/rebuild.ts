import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openStore } from '../demo/store'
import { startEmulator } from '../emulator'
import { exitWith } from './exitWith'
import { freshFunctions } from './build/parts'
import { rebuild, type Rebuilt } from './rebuild/rebuild'

/** Writes what is derived from histories anew, or only checks it; on a data folder or on a local cloud that runs. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      data: { type: 'string', default: '.data' },
      url: { type: 'string' }
    }
  })
  if (values.url) return report(await rebuild(await openStore(values.url), !values.check), values.check)
  if (!existsSync(values.data)) throw new Error(`there is no data folder ${values.data}`)
  await freshFunctions((line) => console.error(line))
  const emulator = await startEmulator({
    functions: 'dist/functions',
    collections: 'dist/functions/collections.json',
    data: values.data,
    timers: false
  })
  try {
    report(await rebuild(await openStore(emulator.url), !values.check), values.check)
  } finally {
    await emulator.close()
  }
}

function report({ different, ...counts }: Rebuilt, check: boolean): void {
  for (const { collection, id, fields } of different)
    console.error(`${collection} ${id}: ${fields.join(', ')}`)
  const { rewritten } = counts
  console.log(JSON.stringify({ ...counts, different: different.length }))
  if (check ? different.length > 0 : rewritten < different.length) process.exitCode = 1
}

exitWith(main())
