import { build, type Plugin } from 'esbuild'
import { dirname, join, resolve } from 'node:path'

const folder = resolve('scripts/bench/bare')

/** Only the functions themselves get the recording SDK; the bench’s own file gets the genuine one. */
const recordingSdk: Plugin = {
  name: 'recording-sdk',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^wx-server-sdk$/ }, ({ importer }) =>
      dirname(importer) === folder
        ? { path: 'wx-server-sdk', external: true }
        : { path: join(folder, 'recordingSdk.ts') }
    )
}

/** Bundles the function that the bench compares with, beside the deployed ones. */
export async function buildBare(target: string): Promise<void> {
  await build({
    entryPoints: [join(folder, 'index.ts')],
    outfile: join(target, 'bare', 'index.js'),
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    plugins: [recordingSdk],
    logLevel: 'warning'
  })
}
