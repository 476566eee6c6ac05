import { inBatches } from '../../kernel/batches'
import { _, collection } from '../../kernel/cloud'
import { logFailure } from '../../kernel/log'
import { deliver } from './deliver'
import type { Delivery, DeliveryState } from './delivery'
import { knownOf, planOf, type Plan } from './plan'

/** Deliveries of one step. */
const most = 50
/** Messages sent side by side. */
const sideBySide = 5

/**
 * Takes up the deliveries that are due, the longest waiting first. What was being sent when its instance ended may
 * have arrived and is not sent again. One that breaks goes to the end and never blocks the rest.
 */
export async function sendDue(now: Date): Promise<{ done: number; failed: number; more: boolean }> {
  const { data } = await collection('deliveries')
    .where({ sendAt: _.lte(now) })
    .orderBy('sendAt', 'asc')
    .limit(most)
    .get()
  const waiting = data.filter(({ state }) => state === 'waiting')
  await endAll(
    data.filter(({ state }) => state === 'sending'),
    'unsure',
    now
  )
  const known = await knownOf(waiting)
  const failed: string[] = []
  const plans = new Map<Delivery, Plan>()
  const each = async (delivery: Delivery, run: () => Promise<void>) =>
    run().catch(async (error: unknown) => {
      failed.push(delivery._id)
      logFailure(delivery._id, error)
      await putOff(delivery, new Date(now.getTime() + 60_000))
    })
  for (const delivery of waiting)
    await each(delivery, async () => void plans.set(delivery, await planOf(delivery, known, now)))
  for (const state of ['noConsent', 'gone'] as const)
    await endAll(
      [...plans].flatMap(([delivery, plan]) => ('end' in plan && plan.end === state ? [delivery] : [])),
      state,
      now
    )
  const carryOut = ([delivery, plan]: [Delivery, Plan]) =>
    each(delivery, async () => {
      if ('until' in plan) await putOff(delivery, plan.until)
      if ('send' in plan) await deliver(delivery, plan.send, now)
    })
  await inBatches([...plans], carryOut, sideBySide)
  return { done: data.length - failed.length, failed: failed.length, more: data.length === most }
}

/** Ends deliveries that were not tried, or broke off, unless somebody else took them up meanwhile. */
async function endAll(deliveries: Delivery[], state: DeliveryState, now: Date): Promise<void> {
  if (deliveries.length === 0) return
  const ids = deliveries.map(({ _id }) => _id)
  await collection('deliveries')
    .where({ _id: _.in(ids), state: deliveries[0]!.state, sendAt: _.lte(now) })
    .update({ data: { state, sendAt: _.remove(), endedAt: now } })
}

async function putOff({ _id, sendAt }: Delivery, until: Date): Promise<void> {
  await collection('deliveries')
    .where({ _id, state: 'waiting', sendAt })
    .update({ data: { sendAt: until } })
}
