import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every test file, by its path from the root of the repository. */
export const testFiles = (): string[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name).replaceAll('\\', '/'))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort()
