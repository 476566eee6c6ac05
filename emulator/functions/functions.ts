import type { FunctionCall } from '../contract'
import { type AnswerLimit, tooLargeAnswer } from '../answerLimit'
import { answerRefused, CallError, executionFailed, functionMissing, tooLarge } from './callError'
import type { CallLog } from './callLog'
import { type Caller, callEnvironment, ENVIRONMENT_ID, instanceEnvironment } from './environment'
import type { FunctionsFolder } from './folder'
import { Instance, type Late, type Task } from './instance'
import { Pool } from './pool'

export const BODY_LIMIT = 6 * 1024 * 1024
const SWEEP_MS = 60_000

export interface FunctionsOptions {
  folder: FunctionsFolder
  log: CallLog
  url: string
  appid: string
  environment: Record<string, string>
  now: () => number
  instances: number
  timeoutSeconds: number
  cutAfterSeconds: number
  longCalls: string[]
  /** whether a call is ended once it is late, or only named */
  strict: boolean
  /** what a mini program may be answered */
  answers: AnswerLimit
  warn: (callId: string, problem: string) => void
  /** runs before each call; brings what a new build declares into force */
  beforeCall: () => Promise<void>
}

/** Calls the built functions, each in its own pool of instances, and logs every call. */
export class Functions {
  private readonly pools = new Map<string, Pool>()
  private readonly sweep = setInterval(
    () => this.pools.forEach((pool) => pool.retireIdle()),
    SWEEP_MS
  ).unref()
  private closed = false

  constructor(private readonly options: FunctionsOptions) {}

  /**
   * @param event JSON text of the event
   * @returns the result as JSON text
   * @throws CallError
   */
  async call(name: string, event: string, caller: Caller): Promise<string> {
    if (Buffer.byteLength(event) > BODY_LIMIT) throw tooLarge('request')
    const built = this.options.folder.find(name)
    if (!built) throw functionMissing(name)
    await this.options.beforeCall()

    const { log, now } = this.options
    const openid = caller.source === 'wx_client' ? caller.openid : undefined
    const entry = log.begin({ name, openid, startedAt: now(), event })
    const started = performance.now()
    try {
      const result = await this.pool(name, built.file).run(
        built.stamp,
        this.task(entry, event, caller),
        (cold) => {
          entry.cold = cold
        }
      )
      if (Buffer.byteLength(result) > BODY_LIMIT) throw tooLarge('response')
      if (caller.source === 'wx_client') this.checkSize(entry, result)
      entry.ok = true
      return result
    } catch (error) {
      entry.error = error instanceof CallError ? error.message : String(error)
      throw error
    } finally {
      entry.ms = performance.now() - started
    }
  }

  /** Makes every function begin cold at its next call. @throws Error while a call is under way */
  renew(): void {
    for (const pool of this.pools.values()) pool.renew()
  }

  /** Ends all instances. Whoever calls from then on is refused: an instance started now would never be ended. */
  async close(): Promise<void> {
    this.closed = true
    clearInterval(this.sweep)
    await Promise.all([...this.pools.values()].map((pool) => pool.close()))
  }

  private task(entry: FunctionCall, event: string, caller: Caller): Task {
    const { folder, timeoutSeconds, cutAfterSeconds, longCalls, strict } = this.options
    const deployed = folder.timeoutOf(entry.name)
    const isShort = caller.source === 'wx_client' && !longCalls.includes(entry.name)
    const lateAfter = isShort ? cutAfterSeconds : (deployed ?? cutAfterSeconds)
    const seconds = Math.min(deployed ?? timeoutSeconds, strict ? lateAfter : Infinity)
    return {
      id: entry.id,
      seconds,
      lateAfter,
      event: caller.source === 'wx_client' ? withUser(event, this.options.appid, caller.openid) : event,
      environment: callEnvironment(this.options.appid, caller, entry.id),
      offset: this.options.now() - Date.now(),
      context: {
        request_id: entry.id,
        function_name: entry.name,
        function_version: '$LATEST',
        namespace: ENVIRONMENT_ID,
        memory_limit_in_mb: 256,
        time_limit_in_ms: seconds * 1000
      }
    }
  }

  private checkSize(entry: FunctionCall, result: string): void {
    const { answers } = this.options
    const problem = tooLargeAnswer(answers, entry.name, result)
    if (problem && answers.strict) throw answerRefused(problem)
    if (problem) this.options.warn(entry.id, problem)
  }

  private nameLate(name: string, id: string, { limit, took }: Late): void {
    this.options.warn(id, `${name} would have been cut after ${limit} s: it ran for ${took.toFixed(1)} s`)
  }

  private pool(name: string, file: string): Pool {
    let pool = this.pools.get(name)
    if (!pool) {
      const { url, log, instances, timeoutSeconds } = this.options
      pool = new Pool(instances, (onGone) => {
        if (this.closed) throw executionFailed('the local cloud is closed')
        const environment = instanceEnvironment(url, this.options.environment)
        const onLate = (id: string, late: Late) => this.nameLate(name, id, late)
        const onLog = (id: string, line: string) => log.addLine(id, line)
        return new Instance({
          name,
          file,
          environment,
          cloudHost: new URL(url).host,
          loadSeconds: timeoutSeconds,
          onLog,
          onLate,
          onGone
        })
      })
      this.pools.set(name, pool)
    }
    return pool
  }
}

// The cloud adds who calls to the event of a mini program's call, over whatever the client sent there.
function withUser(event: string, appId: string, openId: string): string {
  const value: unknown = JSON.parse(event)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return event
  return JSON.stringify({ ...value, userInfo: { appId, openId } })
}
