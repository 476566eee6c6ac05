import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { longCalls } from '../cloudfunctions/deployment'
import { seedVillage } from '../demo/seedVillage'
import { openStore } from '../demo/store'
import { startEmulator, type Emulator } from '../emulator'
import { exitWith } from './exitWith'
import { buildFunctions } from './buildFunctions'
import { clientOf, Refused } from './roster/client'
import { importRoster } from './roster/import'
import { existing } from './terminal/existing'
import { showProgress, type Progress } from './terminal/progress'

const usage = `usage: npm run roster -- FILE.xlsx [--url http://127.0.0.1:8787] [--as OPENID] [--node ID] [--fresh]
  without --url it starts a local cloud of its own with the demo village, kept between runs; --fresh empties it`
/** The village secretary of 石桥村 in the demo village. */
const secretary = 'demo-zhou-lixin'

/** Imports a roster into a running local cloud by the methods the page uses. The last line it prints is JSON. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      as: { type: 'string', default: secretary },
      node: { type: 'string' },
      fresh: { type: 'boolean', default: false }
    }
  })
  const [file] = positionals
  if (!file) throw new Error(usage)
  const bytes = readFileSync(existing(file))
  const own = values.url === undefined ? await ownCloud(values.fresh) : null
  let progress: Progress | undefined
  try {
    const client = clientOf(values.url ?? own!.url, values.as)
    const result = await importRoster(client, { name: file, bytes }, values.node, ({ good, done }) => {
      progress ??= showProgress('rows', good, 500)
      progress.at(done)
    })
    console.log(JSON.stringify(result))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.error(error.message)
    console.log(JSON.stringify({ error: error.named, message: error.message }))
    process.exitCode = 1
  } finally {
    progress?.end()
    await own?.close()
  }
}

/** A local cloud for this command alone, with the demo village in it. */
async function ownCloud(fresh: boolean): Promise<Emulator> {
  const folder = join(tmpdir(), 'lianhu-roster')
  if (fresh) rmSync(folder, { recursive: true, force: true })
  const functions = join(folder, 'functions')
  await buildFunctions(functions)
  const data = join(folder, 'data')
  const begun = existsSync(data)
  const emulator = await startEmulator({
    functions,
    collections: join(functions, 'collections.json'),
    data,
    strict: true,
    longCalls,
    timers: false
  })
  if (!begun) await seedVillage(await openStore(emulator.url), new Date())
  console.error(`a local cloud with the demo village, kept in ${folder}`)
  return emulator
}

exitWith(main())
