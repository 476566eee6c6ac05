import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testFiles } from '../testFiles'

const long = /\.long\.test\.tsx?$/
const random = /from 'fast-check'/
const imported = /from '(\.[^']+)'/g

/**
 * The test files whose courses are random: those that ask for them, or take them from a file of tests beside them.
 * @param under paths that they begin with; none means all
 * @param withLong whether those that take minutes are among them
 */
export const courseFiles = (under: string[], withLong: boolean): string[] =>
  testFiles()
    .filter((file) => withLong || !long.test(file))
    .filter((file) => under.length === 0 || under.some((path) => file.startsWith(path)))
    .filter(isRandom)

function isRandom(file: string): boolean {
  const source = readFileSync(file, 'utf8')
  if (random.test(source)) return true
  return [...source.matchAll(imported)]
    .map(([, path]) => `${join(file, '..', path!)}.ts`)
    .some((path) => existsSync(path) && random.test(readFileSync(path, 'utf8')))
}
