import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/**
 * Keeps the contract of a release as its clients hold it, so that tests can read what the functions answer by now as
 * those clients do: `npm run keep-contract -- 082ecc51 0.1.0`.
 */
const [commit, release] = process.argv.slice(2)
if (!commit || !release) throw new Error('npm run keep-contract -- <commit> <release>')

const folder = mkdtempSync(join(tmpdir(), 'lianhu-contract-'))
const archive = execFileSync('git', ['archive', commit, 'types'], { maxBuffer: 1 << 28 })
execFileSync('tar', ['-x', '-C', folder], { input: archive })
const outfile = join('test/types/fixtures', `contract-${release}.cjs`)
buildSync({
  stdin: { contents: "export { contract } from './types/api'", resolveDir: folder },
  outfile,
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  charset: 'utf8',
  external: ['zod/*'],
  banner: { js: `/* The contract of ${commit}, by scripts/keepContract.ts. */` }
})
rmSync(folder, { recursive: true })
console.log(`${outfile}: ${statSync(outfile).size} bytes`)
