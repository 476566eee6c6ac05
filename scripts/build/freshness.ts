import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Whether an output file is missing or older than any file of its sources (files or folders). */
export function isStale(output: string, sources: string[]): boolean {
  if (!existsSync(output)) return true
  return newest(sources) > statSync(output).mtimeMs
}

/** The latest change among files and folders, in ms since 1970. */
function newest(paths: string[]): number {
  return Math.max(
    0,
    ...paths
      .filter((path) => existsSync(path))
      .map((path) => {
        const stat = statSync(path)
        return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs
      })
  )
}
