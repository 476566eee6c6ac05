import { build } from 'esbuild'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const name = 'wx-server-sdk'

/** What functions that ask for the SDK are given: the one file, as its compiler left it. */
const entry = `
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { wrap } = require('node:module')
const { Script } = require('node:vm')
const filename = join(__dirname, 'whole.js')
const cachedData = readFileSync(join(__dirname, 'compiled'))
const script = new Script(wrap(readFileSync(filename, 'utf8')), { filename, cachedData })
script.runInThisContext().call(exports, exports, require, module, filename, __dirname)
`

/** Compiles the SDK once and keeps the outcome, with what only running it compiles. */
const compile = `
const { readFileSync, writeFileSync } = require('node:fs')
const { wrap } = require('node:module')
const { Script } = require('node:vm')
const { workerData: { filename, folder } } = require('node:worker_threads')
const script = new Script(wrap(readFileSync(filename, 'utf8')), { filename })
const module = { exports: {} }
script.runInThisContext().call(module.exports, module.exports, require, module, filename, folder)
writeFileSync(folder + '/compiled', script.createCachedData())
`

const folderIn = (functions: string): string => join(functions, 'node_modules', name)
/** What is written last. */
export const compiledSdk = (functions: string): string => join(folderIn(functions), 'compiled')

/**
 * Lays the genuine SDK beside built functions, as in the cloud, in one compiled file: loading its 400 files was most
 * of what a cold start costs, and a run of the tests or a demo village starts many instances.
 */
export async function laySdkBeside(functions: string): Promise<void> {
  const folder = folderIn(functions)
  const filename = join(folder, 'whole.js')
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [name],
    outfile: filename,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'error'
  })
  await writeFile(join(folder, 'index.js'), entry)
  const compiler = new Worker(compile, { eval: true, workerData: { filename, folder } })
  const [code] = (await once(compiler, 'exit')) as [number]
  if (code !== 0) throw new Error(`${filename} could not be compiled`)
}
