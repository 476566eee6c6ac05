const hooks = require('node:async_hooks')
const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers')
const { ModuleMocker } = require('jest-mock')

const idToRef = (id) => ({ id, ref: () => this, unref: () => this })
const refToId = (timer) => timer?.id

/** Mocks made by modules that files share are put back by whichever file asks for it. */
const moduleMocker = new ModuleMocker(globalThis)

const contexts = []
/** Contexts that modules made for one file: each that is left on is carried along by every promise from then on. */
hooks.AsyncLocalStorage = class extends hooks.AsyncLocalStorage {
  constructor(...args) {
    super(...args)
    contexts.push(this)
  }
}
/** What the runner keeps in the scope about one file; else it would be told of every event of later ones. */
const ofOneFile = /^(JEST_STATE_SYMBOL|EVENT_HANDLERS|TEST_TIMEOUT_SYMBOL|.*RETRY.*)$/

/**
 * Runs test files in the worker's own global scope, one after another, so that what one of them loaded serves the
 * next (see runtime.cjs). What jest changes of that scope for a file is put back after it.
 */
module.exports = class WorkerScope {
  constructor({ projectConfig }) {
    this.global = globalThis
    this.moduleMocker = moduleMocker
    this.fakeTimers = new LegacyFakeTimers({
      config: projectConfig,
      global: globalThis,
      moduleMocker,
      timerConfig: { idToRef, refToId }
    })
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis })
    this.before = {
      globals: Object.getOwnPropertyDescriptors(globalThis),
      exit: process.exit,
      env: { ...process.env }
    }
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.dispose()
    this.fakeTimersModern.dispose()
    for (const context of contexts.splice(0)) context.disable()
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (ofOneFile.test(symbol.description)) delete globalThis[symbol]
    moduleMocker.restoreAllMocks()
    const { globals, exit, env } = this.before
    for (const [name, before] of Object.entries(globals)) {
      const { value, get } = Object.getOwnPropertyDescriptor(globalThis, name) ?? {}
      if (value !== before.value || get !== before.get) Object.defineProperty(globalThis, name, before)
    }
    process.exit = exit
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
    Object.assign(process.env, env)
  }

  exportConditions() {
    return ['node', 'node-addons']
  }

  /** There is no context beside the worker's own; jest only asks whether there is still one. */
  getVmContext() {
    return globalThis
  }
}
