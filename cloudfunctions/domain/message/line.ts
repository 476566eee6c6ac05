import { createHash } from 'node:crypto'
import { _, collection } from '../../kernel/cloud'
import { dayOf } from '../../kernel/days'
import type { Message } from './message'

/** So long the first of a burst waits in the queue of what WeChat is to send, for the rest of it. */
export const burstMs = 5 * 60_000

/** The line that a message belongs to: one condition, one reader, one day; null where it stands alone. Pure. */
export function lineOf({ to, at, about, urgent, bundle }: Message): string | null {
  if (!bundle) return null
  const parts = [to, bundle.of, dayOf(at), about ?? [], urgent ?? false]
  return `line-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}`
}

/**
 * Leaves the latest of a line in the inbox, with how many there are; the others are read behind it. Repeated, and in
 * whatever order messages come, it leaves the same: a later one is never hidden by an earlier. `removed`: some were
 * taken away, so that the latest that is left may have been hidden.
 */
export async function settleLine(line: string, removed = false): Promise<void> {
  const messages = () => collection('messages')
  const { data } = await messages().where({ line }).orderBy('lineKey', 'desc').limit(1).get()
  const [last] = data
  if (!last) return
  const { total } = await messages().where({ line }).count()
  if (removed) {
    await messages()
      .where({ _id: last._id })
      .update({ data: { key: last.lineKey, times: total } })
    return
  }
  await messages()
    .where({ line, lineKey: _.lt(last.lineKey), key: _.gt('') })
    .update({ data: { key: _.remove() } })
  await messages()
    .where({ _id: last._id, times: _.lt(total) })
    .update({ data: { times: total } })
}

/** Takes messages away, by their ids; those that were never written are no matter. */
export async function removeMessages(ids: string[]): Promise<void> {
  const { data } = await collection('messages')
    .where({ _id: _.in(ids) })
    .limit(ids.length)
    .get()
  await collection('messages')
    .where({ _id: _.in(ids) })
    .remove()
  for (const line of new Set(data.flatMap((one) => one.line ?? []))) await settleLine(line, true)
}
