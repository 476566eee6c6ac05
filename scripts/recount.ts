import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openStore } from '../demo/store'
import { startEmulator } from '../emulator'
import { exitWith } from './exitWith'
import { freshFunctions } from './build/parts'
import { askAt } from './recount/ask'
import { recount, type Recounted } from './recount/recount'

/** Counts every service figure anew from the histories and holds it against what the function serves. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '.data' }, url: { type: 'string' } }
  })
  if (values.url) return report(await recount(await openStore(values.url), askAt(values.url)))
  if (!existsSync(values.data)) throw new Error(`there is no data folder ${values.data}`)
  await freshFunctions((line) => console.error(line))
  const emulator = await startEmulator({
    functions: 'dist/functions',
    collections: 'dist/functions/collections.json',
    data: values.data,
    timers: false
  })
  try {
    report(await recount(await openStore(emulator.url), askAt(emulator.url)))
  } finally {
    await emulator.close()
  }
}

function report({ compared, different }: Recounted): void {
  for (const { nodeId, month, figures } of different)
    console.error(`${nodeId} ${month}: ${figures.join(', ')}`)
  console.log(JSON.stringify({ compared, different: different.length }))
  if (different.length > 0) process.exitCode = 1
}

exitWith(main())
