import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A thing built, with the ceiling that the architecture sets for it; both in bytes. */
export interface Size {
  name: string
  bytes: number
  budget: number
}

const kilobyte = 1024
export const mainPackageBudget = 460 * kilobyte
export const subpackageBudget = 500 * kilobyte

/** Sizes of the packages of a weapp build: what app.json puts into a subpackage is not in the main one. */
export function weappSizes(folder: string): Size[] {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
    subpackages?: { root: string }[]
  }
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/^\/|\/$/g, ''))
  const subpackages = roots.map((root) => ({
    name: `weapp subpackage ${root}`,
    bytes: bytesUnder(join(folder, root)),
    budget: subpackageBudget
  }))
  const apart = subpackages.reduce((sum, { bytes }) => sum + bytes, 0)
  return [
    { name: 'weapp main package', bytes: bytesUnder(folder) - apart, budget: mainPackageBudget },
    ...subpackages
  ]
}

export function bytesUnder(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name)), 0)
}

export const isExceeded = ({ bytes, budget }: Size): boolean => bytes > budget

/** The sizes as lines of a table. */
export function sizeTable(sizes: Size[]): string {
  const kb = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} KB`
  const lines = sizes.map(
    (size) =>
      `${size.name.padEnd(34)}${kb(size.bytes).padStart(12)}${kb(size.budget).padStart(12)}  ${isExceeded(size) ? 'EXCEEDED' : 'ok'}`
  )
  return [`${'built'.padEnd(34)}${'size'.padStart(12)}${'ceiling'.padStart(12)}`, ...lines].join('\n')
}
