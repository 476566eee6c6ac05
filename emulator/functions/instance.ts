import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type CallError, executionFailed, timedOut } from './callError'

/**
 * One call for an instance; `event` is JSON, `offset` the clock's distance from the machine's in ms. It is ended after
 * `seconds`, and told of as late after `lateAfter` of them, by the machine's time once the function is loaded.
 */
export interface Task {
  id: string
  seconds: number
  lateAfter: number
  event: string
  environment: Record<string, string | undefined>
  offset: number
  context: Record<string, unknown>
}

interface Pending extends Pick<Task, 'id' | 'seconds' | 'lateAfter'> {
  timer: NodeJS.Timeout
  /** when the function was loaded and its own time began; until then, when the call came */
  since: number
  resolve: (json: string) => void
  reject: (error: CallError) => void
}

/** A task on its way: `fresh` where the function is to be loaded anew. */
type Sent = Task & { fresh: boolean }

export interface Late {
  limit: number
  took: number
}

export interface InstanceOptions {
  name: string
  file: string
  environment: Record<string, string>
  /** host:port of the emulator, whose requests are marked with the call that made them */
  cloudHost: string
  /** how long loading the function may take */
  loadSeconds: number
  onLog: (id: string, line: string) => void
  /** told, in seconds, of a call that answered later than it may */
  onLate: (id: string, late: Late) => void
  onGone: () => void
}

type Message =
  | { type: 'answer'; id: string; result?: string; error?: string; stack?: string }
  | { type: 'began'; id: string }
  | { type: 'log'; id: string; level: string; text: string }

/** A worker with the loaded function in it. Runs one call at a time; its owner sees to that. */
export class Instance {
  private readonly worker: Worker
  private pending: Pending | undefined
  private gone = false
  private stale = false
  calls = 0

  constructor(private readonly options: InstanceOptions) {
    const { name, file, cloudHost, environment } = options
    this.worker = new Worker(path.join(__dirname, 'worker.cjs'), {
      workerData: { name, file, cloudHost },
      env: environment,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 256 }
    })
    this.worker.on('message', (message: Message) => this.receive(message))
    this.worker.on('error', (error) => this.leave(`the instance crashed: ${String(error)}`))
    this.worker.on('exit', (code) => this.leave(`the instance exited with code ${code}`))
  }

  /**
   * @returns the function's result as JSON
   * @throws CallError when the function throws, takes too long or ends its process
   */
  run(task: Task): Promise<string> {
    this.calls += 1
    return new Promise((resolve, reject) => {
      if (this.gone) return reject(executionFailed('the instance is gone'))
      const { id, seconds, lateAfter } = task
      const timer = this.endAfter(this.options.loadSeconds)
      this.pending = { id, seconds, lateAfter, timer, since: performance.now(), resolve, reject }
      const sent: Sent = { ...task, fresh: this.stale }
      this.stale = false
      this.worker.postMessage(sent)
    })
  }

  renew(): void {
    this.stale = true
    this.calls = 0
  }

  async end(): Promise<void> {
    this.leave('the instance was ended')
    await this.worker.terminate()
  }

  private receive(message: Message): void {
    if (message.type === 'log') return this.options.onLog(message.id, `${message.level}: ${message.text}`)
    if (message.id !== this.pending?.id) return
    if (message.type === 'began') return this.begin(this.pending)
    if (message.stack) this.options.onLog(message.id, `error: ${message.stack}`)
    const call = this.settle()
    if (call) this.tellLate(call)
    if (message.error === undefined) call?.resolve(message.result ?? 'null')
    else call?.reject(executionFailed(message.error))
  }

  // Loading has a time-out of its own there, so that a cold start does not shorten a call's.
  private begin(call: Pending): void {
    clearTimeout(call.timer)
    call.timer = this.endAfter(call.seconds)
    call.since = performance.now()
  }

  private tellLate({ id, lateAfter, since }: Pending): void {
    const took = (performance.now() - since) / 1000
    if (took > lateAfter) this.options.onLate(id, { limit: lateAfter, took })
  }

  private endAfter(seconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.settle()?.reject(timedOut(seconds))
      void this.end()
    }, seconds * 1000)
  }

  private settle(): Pending | undefined {
    const call = this.pending
    clearTimeout(call?.timer)
    this.pending = undefined
    return call
  }

  private leave(reason: string): void {
    if (this.gone) return
    this.gone = true
    this.settle()?.reject(executionFailed(reason))
    this.options.onGone()
  }
}
