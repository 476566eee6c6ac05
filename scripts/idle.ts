import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment } from '../demo/environment'
import { seed } from '../demo/seed'
import { startEmulator, type Emulator } from '../emulator'
import { freshFunctions } from './build/parts'

const minutes = 10
const minuteMs = 60_000
/** What the demo village left to be done is done before it rests. */
const settling = 20

/** Lets the product rest for ten minutes of moved clock, and says what that costs; JSON last. */
async function main(): Promise<void> {
  await freshFunctions(console.error)
  const data = mkdtempSync(join(tmpdir(), 'lianhu-idle-'))
  const emulator = await startEmulator({
    environment,
    functions: 'dist/functions',
    collections: 'dist/functions/collections.json',
    data,
    timers: false
  })
  try {
    await seed(emulator, data)
    await rest(emulator, settling)
    const known = new Set(emulator.calls().map(({ id }) => id))
    await rest(emulator, minutes)
    const calls = emulator.calls().filter(({ id }) => !known.has(id))
    const storeCalls = calls.reduce((sum, call) => sum + call.storeCalls.length, 0)
    for (const { name, storeCalls: own } of calls) console.error(`${name}: ${own.length} store calls`)
    console.log(
      JSON.stringify({
        storeCallsPerMinute: storeCalls / minutes,
        invocationsPerMinute: calls.length / minutes
      })
    )
  } finally {
    await emulator.close()
    rmSync(data, { recursive: true, force: true })
  }
}

async function rest(emulator: Emulator, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await emulator.clock.advance(minuteMs)
    await emulator.fireTimer('clock')
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
