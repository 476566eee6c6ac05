import { build, type BuildOptions, type Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'

/** Where errors have their words. */
const words = /types[\\/]api[\\/](\w+[\\/])?errors\.ts$/
const named = /'([A-Z][A-Z_]+)'/g
const entry = /^ {2}([A-Z_]+):\s+'[^'\n]*',?\n/gm

/** The files that each entry is bundled from, by entry. */
export async function sourcesOf(options: BuildOptions, entries: string[]): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    ...options,
    entryPoints: entries,
    outdir: '.',
    write: false,
    metafile: true
  })
  const reached = (entry: string): string[] => {
    const files = new Set([entry])
    for (const file of files)
      for (const { path, external } of metafile.inputs[file]?.imports ?? []) if (!external) files.add(path)
    return [...files]
  }
  return new Map(entries.map((entry) => [entry, reached(entry)]))
}

/**
 * Leaves out of a bundle the words of errors that nothing in it names: every function would carry those of all others.
 * Errors are named as they are, never put together, so that what is named is found by reading. `sources`: the files of
 * the bundle.
 */
export async function ownErrors(sources: string[]): Promise<Plugin> {
  const files = sources.filter((file) => /\.ts$/.test(file) && !words.test(file))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const known = new Set(texts.flatMap((text) => [...text.matchAll(named)].map(([, name]) => name!)))
  return {
    name: 'own-errors',
    setup: ({ onLoad }) =>
      onLoad({ filter: words }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(entry, (all, name: string) =>
          known.has(name) ? all : ''
        ),
        loader: 'ts'
      }))
  }
}
