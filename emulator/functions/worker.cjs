// @ts-check
/**
 * One instance of a function: loads the built file on its first call and answers one call at a time.
 * Plain CommonJS, because a worker starts without any transpiler, as the cloud does.
 */
const http = require('node:http')
const { AsyncLocalStorage } = require('node:async_hooks')
const { format } = require('node:util')
const { parentPort, workerData } = require('node:worker_threads')

/** @typedef {{ id: string, event: string, environment: Record<string, string | undefined>, offset: number, context: object, fresh: boolean }} Task */

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
/** @type {AsyncLocalStorage<string>} */
const invocation = new AsyncLocalStorage()
let lastInvocation = ''
let offset = 0

imitateClock()
captureConsole()
markCloudRequests()
port.on('message', answer)

/** @param {Task} task */
function answer(task) {
  offset = task.offset
  lastInvocation = task.id
  for (const [name, value] of Object.entries(task.environment)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  if (task.fresh) delete require.cache[workerData.file]
  invocation.run(task.id, async () => {
    try {
      const { main } = require(workerData.file)
      if (typeof main !== 'function')
        throw new Error(`${workerData.name} does not export a function named main`)
      port.postMessage({ type: 'began', id: task.id })
      port.postMessage({ type: 'began', id: task.id })
      const result = await main(JSON.parse(task.event), task.context)
      port.postMessage({ type: 'answer', id: task.id, result: JSON.stringify(result) ?? 'null' })
    } catch (error) {
      const stack = error instanceof Error ? error.stack : undefined
      port.postMessage({ type: 'answer', id: task.id, error: describe(error), stack })
    }
  })
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? String(error) : format('%o', error)
}

function imitateClock() {
  const Machine = Date
  const now = () => Machine.now() + offset
  globalThis.Date = new Proxy(Machine, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length ? args : [now()], newTarget),
    apply: () => new Machine(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver))
  })
  Machine.prototype.constructor = globalThis.Date
}

function captureConsole() {
  for (const level of /** @type {const} */ (['log', 'info', 'debug', 'warn', 'error'])) {
    console[level] = (...args) =>
      port.postMessage({
        type: 'log',
        id: invocation.getStore() ?? lastInvocation,
        level,
        text: format(...args)
      })
  }
}

// The call that caused a request is named in a header, so work that outlives its answer is never
// counted as the next caller's.
function markCloudRequests() {
  const send = http.request
  http.request = /** @type {typeof http.request} */ (
    (/** @type {Parameters<typeof send>} */ ...args) => {
      const request = send(...args)
      const id = invocation.getStore()
      if (id && request.getHeader('host') === workerData.cloudHost) request.setHeader('x-invocation', id)
      return request
    }
  )
}
