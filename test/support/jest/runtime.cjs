const { readFileSync } = require('node:fs')
const path = require('node:path')
const { compileFunction } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

const root = path.resolve(__dirname, '../../..')
const realStore = path.join(root, 'cloudfunctions/kernel/cloud.ts')
const warm = path.join(root, 'cloudfunctions/kernel/warm.ts')
const storeInMemory = path.join(root, 'test/support/memoryCloud.ts')

/** Loads modules into the worker's own scope, where `environment.cjs` lets test files run. */
class OneScopeRuntime extends Runtime {
  constructor(...args) {
    super(...args)
    const { executor } = this
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, { filename })
  }
}

/** Keeps modules for as long as the worker lives. */
class Home extends OneScopeRuntime {
  /** Whether the store in memory stands in the place of the SDK. */
  inMemory = false

  requireModule(from, moduleName, ...rest) {
    const isStore =
      this.inMemory &&
      moduleName?.endsWith('/cloud') &&
      this._resolution.resolveCjs(from, moduleName) === realStore
    return super.requireModule(from, isStore ? storeInMemory : moduleName, ...rest)
  }
}

const mocks = /^jest\.mock\((.*)/gm
const byStoreInMemory = /^'[./]+\/kernel\/cloud', \(\) => jest\.requireActual\('[./]+\/memoryCloud'\)\)$/

/** The home of a test file's modules, by what it mocks: nothing, the store, or something of its own. */
function kindOf(testPath) {
  const mocked = [...readFileSync(testPath, 'utf8').matchAll(mocks)].map(([, rest]) => rest)
  if (mocked.length === 0) return 'genuine'
  return mocked.every((rest) => byStoreInMemory.test(rest)) ? 'in memory' : 'alone'
}

const homes = new Map()

/**
 * Loads every module but the test file itself once for all files of a worker: loading them anew was most of what a
 * short file cost. A file that mocks something of its own loads its modules for itself.
 */
module.exports = class SharingRuntime extends OneScopeRuntime {
  constructor(...args) {
    super(...args)
    const kind = kindOf(this._testPath)
    if (kind === 'alone') return
    const key = `${this._config.id} ${kind}`
    if (!homes.has(key)) homes.set(key, Object.assign(new Home(...args), { inMemory: kind === 'in memory' }))
    this.home = homes.get(key)
    if (kind === 'in memory') {
      this.home.requireModule(root, warm).beginCold()
      this.home.requireModule(root, storeInMemory).beginFile()
    }
    // Where a line of a stack stood in the sources is asked of one list.
    this.transformCache.sourceMaps = this.home.transformCache.sourceMaps
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const shared =
      this.home && from === this._testPath && moduleName !== undefined && !options?.isInternalModule
    return shared
      ? this.home.requireModule(from, moduleName, options, isRequireActual)
      : super.requireModule(from, moduleName, options, isRequireActual)
  }
}
