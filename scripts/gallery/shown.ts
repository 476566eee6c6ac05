import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileOf } from './indexPage'
import type { Shot } from './shot'

/** How a file of ours may go on where it is imported without its ending. */
const endings = ['', '.tsx', '.ts', '.scss', '/index.tsx', '/index.ts']
const imported = /(?:from|import|@use|@import)\s+'(\.[^']+)'/g
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

interface Source {
  digest: string
  imports: string[]
}
const known = new Map<string, Source>()

/** A file with what it imports of ours, read once. */
function sourceOf(file: string): Source {
  const before = known.get(file)
  if (before) return before
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(imported)].flatMap(([, path = '']) => {
    const base = join(dirname(file), path)
    return endings.map((ending) => base + ending).find(isFile) ?? []
  })
  const source = { digest: createHash('sha256').update(text).digest('base64'), imports }
  known.set(file, source)
  return source
}

/** Every file that a page is made of, itself first: all that it imports, and what that imports. */
function filesOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found
  found.add(entry)
  for (const file of sourceOf(entry).imports) filesOf(file, found)
  return found
}

/** What stands on every page. */
const always = ['src/app.tsx', 'src/app.scss']

/** A fingerprint of what a picture shows: the files its page is made of. */
export function shownBy({ route }: Pick<Shot, 'route'>): string {
  const entry = `src${route.split('?', 1)[0]}.tsx`
  const files = new Set([...always, entry].flatMap((one) => [...filesOf(one)]))
  const all = [...files].sort().map((file) => `${file} ${sourceOf(file).digest}`)
  return createHash('sha256').update(all.join('\n')).digest('base64url').slice(0, 12)
}

/** For each picture in the ordinary size, what it showed when it was taken. */
export type Taken = Record<string, string>

/** The pictures, by file, that are older than what they show, or were never taken. */
export const olderThan = (shots: readonly Shot[], taken: Taken): string[] =>
  shots.filter((shot) => taken[fileOf(shot, false)] !== shownBy(shot)).map((shot) => fileOf(shot, false))
