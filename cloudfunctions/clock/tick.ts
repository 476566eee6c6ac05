import type { Answer } from '../../types/api/errors'
import { callFunction } from '../kernel/cloud'
import { dueEvent } from '../kernel/serve'
import { logFailure } from '../kernel/log'
import { due } from './due'

/**
 * THE timer of the product, every minute: asks in one call of the store whether anything is due, and has the functions
 * run whose it is. One that fails is logged and does not keep the others from running; it is due again the next minute.
 */
export async function tick(now: Date): Promise<{ ran: string[]; failed: number }> {
  const ran = await due(now)
  const runs = await Promise.allSettled(ran.map(run))
  const failures = runs.flatMap((run, index) =>
    run.status === 'rejected' ? [{ name: ran[index], reason: run.reason as unknown }] : []
  )
  for (const { name, reason } of failures) logFailure(`clock ${name}`, reason)
  return { ran, failed: failures.length }
}

async function run(name: string): Promise<void> {
  const answer = (await callFunction(name, dueEvent)) as Answer<unknown>
  if (!answer.ok) throw new Error(answer.error.message)
}
