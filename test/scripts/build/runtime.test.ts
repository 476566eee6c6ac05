import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFunctions } from '../../support/functions/folder'

/** What WeChat's Nodejs20.19 lacks, and the copying methods of arrays, which fail where a function was made for 18. */
const lacking = `
// These use some of it themselves.
for (const own of ['http', 'https', 'crypto', 'zlib', 'stream']) require('node:' + own)
for (const kind of [Array, Object.getPrototypeOf(Int8Array)])
  for (const name of ['toReversed', 'toSorted', 'toSpliced', 'with']) delete kind.prototype[name]
for (const [of, names] of [[Array, ['fromAsync']], [Object, ['groupBy']], [Map, ['groupBy']],
  [Promise, ['withResolvers', 'try']], [RegExp, ['escape']]]) for (const name of names) delete of[name]
delete globalThis.Iterator
`
const folder = builtFunctions()
const bundle = (name: string) => join(folder, name, 'index.js')
const names = readdirSync(folder).filter((name) => existsSync(bundle(name)))

test.each(names)('%s loads where only that is known which its runtime has', (name) => {
  const load = `${lacking}; if (typeof require(${JSON.stringify(bundle(name))}).main !== 'function') process.exit(9); process.exit(0)`
  const { status, stderr } = spawnSync(process.execPath, ['-e', load], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test.each(names)('%s calls nothing newer than its runtime, and says which one that is', (name) => {
  const called = /\.(?:toReversed|toSorted|toSpliced|withResolvers|fromAsync|groupBy)\(/.exec(
    readFileSync(bundle(name), 'utf8')
  )
  expect(called?.[0]).toBeUndefined()
  const pkg: unknown = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
  expect(pkg).toMatchObject({ description: 'For the runtime Nodejs20.19', engines: { node: '20.19.x' } })
})
