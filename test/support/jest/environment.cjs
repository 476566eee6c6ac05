const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers')
const { ModuleMocker } = require('jest-mock')

const idToRef = (id) => ({ id, ref: () => this, unref: () => this })
const refToId = (timer) => timer?.id

/** Mocks made by modules that files share are put back by whichever file asks for it. */
const moduleMocker = new ModuleMocker(globalThis)

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
    this.before = { console, exit: process.exit, env: { ...process.env } }
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.dispose()
    this.fakeTimersModern.dispose()
    const { console, exit, env } = this.before
    globalThis.console = console
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
