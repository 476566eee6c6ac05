import { _, collection } from '../../kernel/cloud'
import { nextTry } from '../../kernel/backoff'
import { sendSubscribeMessage, WechatFailure } from '../../kernel/wechat'
import { clearConsent, returnConsent, takeConsent } from '../consents'
import type { Delivery, DeliveryState } from './delivery'

/** Longer than any function may run: what is still being sent then was broken off. */
const leaseMs = 10 * 60_000

/** What WeChat is asked to send. */
export type Sending = Parameters<typeof sendSubscribeMessage>[0]

/**
 * Sends one message to one person, in steps that each leave the truth behind wherever it breaks: the delivery is
 * claimed, so that nobody else sends it; a consent is taken; WeChat is asked; what came of it is written down.
 */
export async function deliver(delivery: Delivery, sending: Sending, now: Date): Promise<void> {
  const claimed = await claim(delivery, now)
  if (!claimed) return
  if (!delivery.paid && !(await takeConsent(delivery.to, delivery.template)))
    return end(claimed, 'noConsent', now)
  try {
    const result = await sendSubscribeMessage(sending)
    if (result === 'refused') await clearConsent(delivery.to, delivery.template)
    await end(claimed, result, now)
  } catch (error) {
    if (!(error instanceof WechatFailure)) throw error
    await fail(claimed, error, now)
  }
}

/** Null where another instance has it, or had it. */
async function claim(delivery: Delivery, now: Date): Promise<Delivery | null> {
  const { _id, sendAt } = delivery
  const lease = { state: 'sending' as const, sendAt: new Date(now.getTime() + leaseMs) }
  const { stats } = await collection('deliveries')
    .where({ _id, state: 'waiting', sendAt })
    .update({ data: lease })
  return stats.updated === 1 ? { ...delivery, ...lease } : null
}

async function fail(claimed: Delivery, failure: WechatFailure, now: Date): Promise<void> {
  const error = { code: failure.code, message: failure.message }
  if (!failure.undone) return end(claimed, 'unsure', now, error)
  const tries = claimed.tries + 1
  const next = nextTry(tries, now)
  if (next) return write(claimed, { state: 'waiting', sendAt: next, tries, paid: true, error: _.set(error) })
  await end(claimed, 'failed', now, error)
  await returnConsent(claimed.to, claimed.template)
}

const end = (claimed: Delivery, state: DeliveryState, now: Date, error?: Delivery['error']): Promise<void> =>
  write(claimed, { state, sendAt: _.remove(), endedAt: now, ...(error && { error: _.set(error) }) })

/** Writes down what came of it, unless it took so long that it counts as broken off. */
async function write({ _id, state, sendAt }: Delivery, data: Record<string, unknown>): Promise<void> {
  await collection('deliveries').where({ _id, state, sendAt }).update({ data })
}
