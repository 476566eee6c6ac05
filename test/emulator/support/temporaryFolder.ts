import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A folder of its own under the system's temporary one. */
export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'emulator-'))
}
