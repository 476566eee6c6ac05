import { minify } from '@swc/core'
import { build, type BuildOptions } from 'esbuild'
import { existsSync, readdirSync } from 'node:fs'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collections } from '../cloudfunctions/collections'
import { cloudbaserc, cloudbasercOf } from './build/cloudbaserc'
import { daysAlone } from './build/daysAlone'
import { runtime } from '../cloudfunctions/deployment'
import { storage } from '../cloudfunctions/storage'
import { version } from '../package.json'
import { leanReader } from './build/leanReader'
import { ownErrors, sourcesOf } from './build/ownErrors'

const source = 'cloudfunctions'
/** Tells the local cloud and the deployment which collections and indexes there are; written last. */
const declaration = 'collections.json'
/** Tells them where in the storage functions alone write. */
const storageDeclaration = 'storage.json'

/** Bytes a function's bundle may have without the SDK: a cold start pays for every kilobyte. */
export const functionBudget = 200 * 1024

export interface Built {
  name: string
  bytes: number
}

/** A folder with an index.ts is a function that is deployed; `kernel` and `domain` are not. */
export const functionNames = (): string[] =>
  readdirSync(source).filter((name) => existsSync(join(source, name, 'index.ts')))

/**
 * Bundles every function as it is deployed: one CommonJS file, the SDK beside it, its timers and permissions in config.json.
 * Files are replaced in place, so that a local cloud running on the folder goes on with the new build.
 */
export async function buildFunctions(target = 'dist/functions'): Promise<Built[]> {
  await mkdir(target, { recursive: true })
  const names = functionNames()
  const sources = await sourcesOf(bundled, names.map(entryOf))
  const built = await Promise.all(names.map((name) => buildOne(target, name, sources.get(entryOf(name))!)))
  await Promise.all(
    readdirSync(target)
      .filter(
        (entry) => ![declaration, storageDeclaration, cloudbaserc].includes(entry) && !names.includes(entry)
      )
      .map((entry) => rm(join(target, entry), { recursive: true }))
  )
  await writeFile(join(target, storageDeclaration), JSON.stringify(storage, null, 2))
  await writeFile(join(target, cloudbaserc), JSON.stringify(cloudbasercOf(source, names), null, 2))
  await writeFile(join(target, declaration), JSON.stringify(collections, null, 2))
  return built
}

const entryOf = (name: string) => `${source}/${name}/index.ts`

const bundled = {
  bundle: true,
  platform: 'node',
  external: ['wx-server-sdk'],
  logLevel: 'warning'
} satisfies BuildOptions

async function buildOne(target: string, name: string, sources: string[]): Promise<Built> {
  const outfile = join(target, name, 'index.js')
  const { outputFiles } = await build({
    ...bundled,
    entryPoints: [entryOf(name)],
    outfile,
    write: false,
    minify: true,
    target: 'node20.19',
    format: 'cjs',
    // Chinese words as they are: escaped they are twice as long.
    charset: 'utf8',
    define: { 'process.env.RELEASE': JSON.stringify(version) },
    plugins: [leanReader, daysAlone, await ownErrors(sources)]
  })
  // Takes out what the bundler leaves that nobody uses.
  const { code } = await minify(outputFiles[0]!.text, {
    compress: { passes: 2 },
    mangle: true,
    format: { comments: 'some' }
  })
  await mkdir(join(target, name), { recursive: true })
  await writeFile(outfile, code)
  const pkg = {
    name,
    version: '1.0.0',
    description: `For the runtime ${runtime.name}`,
    main: 'index.js',
    engines: { node: runtime.engine },
    dependencies: { 'wx-server-sdk': '4.0.2' }
  }
  await writeFile(join(target, name, 'package.json'), JSON.stringify(pkg, null, 2))
  const config = join(source, name, 'config.json')
  const deployed = join(target, name, 'config.json')
  if (existsSync(config)) await copyFile(config, deployed)
  else await rm(deployed, { force: true })
  return { name, bytes: Buffer.byteLength(code) }
}
