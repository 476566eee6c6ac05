import { errorMessages, type Answer } from '../../types/api/errors'
import { assertServed, clientOf } from './clientVersion'
import { callerOpenid } from './cloud'
import type { Handler } from './handler'
import { inCall } from './inCall'
import { budgetMs, settledOrOver } from './later'
import { logCall, logFailure } from './log'
import { parse } from './parse'
import { Refusal } from './refusal'

/** Work that the clock starts, by the name of the trigger: `minute` of the clock itself, `due` of all others. */
export type Timers = Partial<Record<'minute' | 'due', (now: Date) => Promise<unknown>>>

/** The event by which a function does what is due, as a timer of its own would send it. */
export const dueEvent = { Type: 'Timer', TriggerName: 'due' } as const

/**
 * The entry of a function: finds the method, asks the platform who calls, parses, runs, answers, and logs one line.
 * Takes `{ method: verb, input, client }`. Every answer is an `Answer`; an unexpected exception is logged whole
 * and told as UNEXPECTED, with the code that finds it in the log. Timers come without an OPENID; a person who pretends
 * to be one is refused.
 */
export function serve(
  handlers: Handler[],
  timers: Timers = {}
): (event: unknown) => Promise<Answer<unknown>> {
  const byVerb = new Map(handlers.map((one) => [one.method.name.split('.')[1], one]))
  /** The function's own name; the clock's, which answers nobody, is `clock`. */
  const own = handlers[0]?.method.name.split('.')[0] ?? 'clock'

  /** What is to be run, by its name in the log. */
  function asked(event: unknown, openid: string): { method: string; run(): Promise<unknown> } {
    const trigger = triggerOf(event)
    const timer =
      openid === '' && Object.hasOwn(timers, trigger) ? timers[trigger as keyof Timers] : undefined
    if (timer) return { method: `${own}.${trigger}`, run: () => timer(new Date()) }
    const { method: verb, input } = (event ?? {}) as { method?: unknown; input?: unknown }
    const found = typeof verb === 'string' ? byVerb.get(verb) : undefined
    return {
      method: found?.method.name ?? `${own}.unknown`,
      run() {
        assertServed(clientOf(event))
        if (!found) throw new Refusal('METHOD_UNKNOWN')
        if (openid === '') throw new Refusal('UNKNOWN_CALLER')
        return found.run(parse(found.method.input, input), { openid, now: new Date() })
      }
    }
  }

  return (event) =>
    inCall(async (context) => {
      const began = performance.now()
      const { request } = context
      const call = { method: `${own}.unknown`, openid: '' }
      const answer = await answerOf(call, request, () => {
        call.openid = callerOpenid()
        const { method, run } = asked(event, call.openid)
        call.method = method
        return run()
      })
      const isTimer = call.openid === ''
      if (!isTimer) await settledOrOver(budgetMs - (performance.now() - began))
      const { storeCalls } = context
      const outcome = answer.ok ? 'ok' : answer.error.name
      const client = isTimer ? null : clientOf(event)
      logCall({ ...call, client, request, ms: performance.now() - began, storeCalls, outcome })
      return answer
    })
}

/** Carries out what was asked for; whatever it throws becomes an answer. */
async function answerOf(
  call: { method: string },
  request: string,
  run: () => Promise<unknown>
): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await run() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.toWire() }
    logFailure(call.method, error)
    const message = `${errorMessages.UNEXPECTED}总是这样，请告诉村里这个号：${request}。`
    return { ok: false, error: new Refusal('UNEXPECTED', undefined, message).toWire() }
  }
}

function triggerOf(event: unknown): string {
  const { Type, TriggerName } = (event ?? {}) as { Type?: unknown; TriggerName?: unknown }
  return Type === 'Timer' && typeof TriggerName === 'string' ? TriggerName : ''
}
