import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { longCalls } from '../../../cloudfunctions/deployment'
import { environment } from '../../../demo/environment'
import { startEmulator, type Emulator } from '../../../emulator'
import { builtFunctions } from '../../support/functions/folder'

export interface TemporaryCloud {
  emulator: Emulator
  data: string
  end(): Promise<void>
}

/** A local cloud with the functions as they are now, in a folder that ends with it; strict about indexes. */
export async function temporaryCloud(): Promise<TemporaryCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'lianhu-test-'))
  const functions = builtFunctions()
  const data = join(folder, 'data')
  const emulator = await startEmulator({
    environment,
    functions,
    collections: join(functions, 'collections.json'),
    data,
    strict: true,
    longCalls,
    timers: false,
    durable: false
  })
  return {
    emulator,
    data,
    end: async () => {
      await emulator.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
