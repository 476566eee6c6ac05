import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { longCalls } from '../../cloudfunctions/deployment'
import { startEmulator, type Emulator } from '../../emulator'
import { atEndOfWorker } from './endOfWorker'
import { builtFunctions } from './functions/folder'
import { testEnvironment } from './testEnvironment'

interface Kept {
  emulator: Emulator
  site: string | undefined
  /** Whether a test uses it. */
  lent: boolean
  end(): Promise<void>
}

/** Local clouds that this worker has, one as a rule: files run one after another. */
const kept = new Set<Kept>()
let ends = false

/**
 * Lends a local cloud on which nothing has happened: the worker's own, emptied, since starting one costs more than
 * most tests do; or another where that one is lent or serves another site.
 */
export async function borrowEmulator(
  site?: string
): Promise<{ emulator: Emulator; giveBack(): Promise<void> }> {
  const idle = [...kept].find((one) => !one.lent && one.site === site)
  const own = idle ?? (await start(site))
  own.lent = true
  return {
    emulator: own.emulator,
    async giveBack() {
      try {
        await own.emulator.clear()
        own.lent = false
      } catch {
        // Something is still under way in it: it is not lent again.
        await own.end()
      }
    }
  }
}

async function start(site: string | undefined): Promise<Kept> {
  if (!ends) atEndOfWorker(async () => void (await Promise.all([...kept].map((one) => one.end()))))
  ends = true
  const functions = builtFunctions()
  // Beside what the run built, with which it is removed whatever becomes of this worker.
  const folder = await mkdtemp(join(functions, '..', 'cloud-'))
  const emulator = await startEmulator({
    environment: testEnvironment,
    functions,
    collections: join(functions, 'collections.json'),
    data: join(folder, 'data'),
    ...(site !== undefined && { site }),
    strict: true,
    longCalls,
    // The store in memory counts the other way: what is right under both is right in the cloud.
    updatedCounts: 'changed',
    timers: false,
    // No test on it ends its process: those that do start their own.
    durable: false
  })
  const own: Kept = {
    emulator,
    site,
    lent: true,
    async end() {
      kept.delete(own)
      await emulator.close()
    }
  }
  kept.add(own)
  return own
}
