import type { Answer } from '../../types/api/errors'
import { callerOpenid } from './cloud'
import type { Handler } from './handler'
import { budgetMs, inCall, settledOrOver } from './later'
import { parse } from './parse'
import { Refusal } from './refusal'

/** Work that the clock starts, by the name of the trigger: `minute` of the clock itself, `due` of all others. */
export type Timers = Partial<Record<'minute' | 'due', (now: Date) => Promise<unknown>>>

/** The event by which a function does what is due, as a timer of its own would send it. */
export const dueEvent = { Type: 'Timer', TriggerName: 'due' } as const

/**
 * The entry of a function: finds the method, asks the platform who calls, parses, runs, and answers.
 * Takes `{ method: verb, input }`. Every answer is an `Answer`; an unexpected exception is logged whole
 * and told as UNEXPECTED. Timers come without an OPENID; a person who pretends to be one is refused.
 */
export function serve(
  handlers: Handler[],
  timers: Timers = {}
): (event: unknown) => Promise<Answer<unknown>> {
  const byVerb = new Map(handlers.map((one) => [one.method.name.split('.')[1], one]))
  return async (event) => {
    const began = performance.now()
    try {
      const openid = callerOpenid()
      const trigger = triggerOf(event)
      const timer =
        openid === '' && Object.hasOwn(timers, trigger) ? timers[trigger as keyof Timers] : undefined
      if (timer) return { ok: true, value: await timer(new Date()) }
      const { method: verb, input } = (event ?? {}) as { method?: unknown; input?: unknown }
      const found = typeof verb === 'string' ? byVerb.get(verb) : undefined
      if (!found) throw new Refusal('METHOD_UNKNOWN')
      if (openid === '') throw new Refusal('UNKNOWN_CALLER')
      return await inCall(async () => {
        const value = await found.run(parse(found.method.input, input), { openid, now: new Date() })
        await settledOrOver(budgetMs - (performance.now() - began))
        return { ok: true, value }
      })
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.toWire() }
      console.error(error)
      return { ok: false, error: new Refusal('UNEXPECTED').toWire() }
    }
  }
}

function triggerOf(event: unknown): string {
  const { Type, TriggerName } = (event ?? {}) as { Type?: unknown; TriggerName?: unknown }
  return Type === 'Timer' && typeof TriggerName === 'string' ? TriggerName : ''
}
