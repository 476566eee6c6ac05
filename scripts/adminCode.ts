import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openStore } from '../demo/store'
import { startEmulator } from '../emulator'
import { exitWith } from './exitWith'
import { makeAdminCode } from './adminCode/makeAdminCode'
import { freshFunctions } from './build/parts'

/** Prints the one-time code of the first administrator; for a data folder or a local cloud that runs. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '.data' }, url: { type: 'string' } }
  })
  if (values.url) return console.log(await makeAdminCode(await openStore(values.url), new Date()))
  if (!existsSync(values.data)) throw new Error(`there is no data folder ${values.data}`)
  await freshFunctions((line) => console.error(line))
  const emulator = await startEmulator({
    functions: 'dist/functions',
    collections: 'dist/functions/collections.json',
    data: values.data,
    timers: false
  })
  try {
    console.log(await makeAdminCode(await openStore(emulator.url), new Date(emulator.clock.now())))
  } finally {
    await emulator.close()
  }
}

exitWith(main())
