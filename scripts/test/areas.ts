import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Folders whose tests need a build of the screens; they are run only where they are named. */
const built = ['test/weapp', 'test/browser']
const mirrored = ['types', 'cloudfunctions', 'emulator', 'demo', 'scripts', 'src']

/** What was changed since the last commit, new files included. */
export function changedFiles(): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '')
  return [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')]
}

/**
 * The test paths that answer first for an area: its mirror under `test`, of a file the test of its name or else its
 * folder's tests.
 * @param area a folder or a file, from the root of the repository
 */
export function testsOf(area: string, exists: (path: string) => boolean = existsSync): string[] {
  const path = area.replace(/^\.\//, '').replace(/\/+$/, '')
  if (path.startsWith('test/support/')) return []
  if (path.startsWith('test/')) return [path]
  const [root = ''] = path.split('/')
  if (!mirrored.includes(root)) return []
  const own = `test/${path.replace(/\.tsx?$/, '')}`
  for (const candidate of [`${own}.test.ts`, `${own}.test.tsx`, own])
    if (exists(candidate)) return [candidate]
  const above = path.split('/').slice(0, -1).join('/')
  return above.includes('/') || mirrored.includes(above) ? testsOf(above, exists) : []
}

/** Whether a test path is one that has to be named to be run. */
export const needsBuild = (path: string): boolean => built.some((folder) => path.startsWith(folder))
