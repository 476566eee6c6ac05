import fs from 'node:fs'

/**
 * Reads a JSON file; `missing` is answered when there is none.
 *
 * @throws Error naming the file when it is not JSON
 */
export function readJsonFile(file: string, missing: unknown): unknown {
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return missing
    throw error
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`)
  }
}

/** Writes a JSON file in one step: after a crash it is the old one or the new one. */
export function writeJsonFile(file: string, value: unknown): void {
  const draft = `${file}.draft`
  const handle = fs.openSync(draft, 'w')
  try {
    fs.writeFileSync(handle, JSON.stringify(value))
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(draft, file)
}
