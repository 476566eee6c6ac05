import { existsSync } from 'node:fs'

/** A file that somebody named. Throws in plain words where there is none. */
export function existing(file: string): string {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`)
  return file
}
