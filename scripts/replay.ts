import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmulator } from '../emulator'
import { exitWith } from './exitWith'
import { buildFunctions } from './buildFunctions'
import { readMessages } from './replay/messages'
import { replay, type ReplayResult } from './replay/run'
import { showProgress } from './terminal/progress'

const usage = 'usage: npm run replay -- FILE.ndjson [--limit N] [--seed N] [--data DIR]'

/** Sends real messages through the whole flow and proves by reading the store that none was lost or doubled. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      limit: { type: 'string' },
      seed: { type: 'string', default: '1' },
      data: { type: 'string' }
    }
  })
  const [file] = positionals
  if (!file) throw new Error(usage)
  const messages = await readMessages(file, values.limit === undefined ? undefined : Number(values.limit))
  const data = values.data ?? mkdtempSync(join(tmpdir(), 'lianhu-replay-'))
  const functions = join(data, 'functions')
  await buildFunctions(functions)
  const emulator = await startEmulator({
    functions,
    collections: join(functions, 'collections.json'),
    data,
    strict: true,
    timers: false
  })
  const progress = showProgress('messages', messages.length)
  try {
    report(await replay(emulator, messages, Number(values.seed), (done) => progress.at(done)))
  } finally {
    progress.end()
    await emulator.close()
    if (values.data === undefined) rmSync(data, { recursive: true, force: true })
  }
}

function report(result: ReplayResult): void {
  const { asked, closed, escalated, merged, overdue, lost, doubled, conflicts, seconds } = result
  const { storeCallsPerAct, unfaithful, failures, figures } = result
  for (const failure of failures) console.error(failure)
  for (const id of unfaithful) console.error(`${id} is not what its history gives`)
  for (const { nodeId, month, figures: wrong } of figures.different)
    console.error(`figures of ${nodeId} in ${month}: ${wrong.join(', ')}`)
  const counted = { asked, closed, escalated, merged, overdue, lost, doubled, conflicts }
  const checked = { figures: figures.compared, figuresDifferent: figures.different.length }
  console.log(JSON.stringify({ ...counted, ...checked, seconds, storeCallsPerAct }))
  const sound =
    lost === 0 &&
    doubled === 0 &&
    asked === closed &&
    unfaithful.length === 0 &&
    failures.length === 0 &&
    figures.different.length === 0
  if (!sound) process.exitCode = 1
}

exitWith(main())
