import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { longCalls } from '../../../cloudfunctions/deployment'
import { insertAll, openStore } from '../../../demo/store'
import { environment } from '../../../demo/environment'
import { startEmulator } from '../../../emulator'
import { builtFunctions } from '../../support/functions/folder'
import { countyAdmin, world } from '../../support/world'

/** Serves the test world until whoever started it goes away; the first line it prints is its address. */
async function serve(folder: string): Promise<void> {
  const functions = builtFunctions()
  const { url } = await startEmulator({
    environment,
    functions,
    collections: join(functions, 'collections.json'),
    data: join(folder, 'data'),
    strict: true,
    longCalls,
    timers: false,
    durable: false
  })
  const store = await openStore(url)
  for (const [name, docs] of Object.entries(world())) await insertAll(store, name, docs)
  await insertAll(store, 'persons', [countyAdmin()])
  console.log(url)
}

const folder = mkdtempSync(join(tmpdir(), 'lianhu-weapp-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
process.stdin.resume().once('close', () => process.exit(0))
serve(folder).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
