import { removeExpired } from '../kernel/retention'
import { handOut } from './sending/handOut'
import { sendDue } from './sending/sendDue'

/** Steps of one run, so that it ends in time; what is left waits for the next minute. */
const handings = 10
const sendings = 4

interface Step {
  done: number
  failed: number
  more: boolean
}

/** What the timer removes once it need be kept no longer. */
const passing = ['messages', 'deliveries', 'claimTries', 'limits', 'failures'] as const

/** What the timer runs: messages are handed out to their readers, what is due is sent, what is old is removed. */
export async function send(
  now: Date
): Promise<{ handed: number; sent: number; failed: number; forgotten: number }> {
  const handed = await steps(handOut, handings, now)
  const sent = await steps(sendDue, sendings, now)
  const forgotten = await Promise.all(passing.map((name) => removeExpired(name, now)))
  return {
    handed: handed.done,
    sent: sent.done,
    failed: handed.failed + sent.failed,
    forgotten: forgotten.reduce((all, some) => all + some, 0)
  }
}

async function steps(run: (now: Date) => Promise<Step>, most: number, now: Date): Promise<Step> {
  const sum: Step = { done: 0, failed: 0, more: true }
  for (let step = 0; sum.more && step < most; step += 1) {
    const { done, failed, more } = await run(now)
    sum.done += done
    sum.failed += failed
    sum.more = more
  }
  return sum
}
