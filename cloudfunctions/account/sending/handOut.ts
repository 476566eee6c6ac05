import { _, collection } from '../../kernel/cloud'
import { insert } from '../../kernel/insert'
import { officeKeysOf, postKeysOfResort, type Person } from '../../kernel/person'
import { logFailure } from '../../kernel/log'
import { isTold, type Reader } from '../../domain/account/readers'
import { deliveryOf, type Delivery } from './delivery'
import type { StoredMessage } from '../../domain/account/stored'

/** Messages of one step. */
const most = 50
/** Messages of one line that are sent as one. */
const atOnce = 1000
/** Readers of one step, and what of them says what they read. */
const mostReaders = 500
const readerFields = { openid: true, householdId: true, posts: true } as const

/** What of a message says who reads it, and with which others it is one line; its words stay in the store. */
type Told = Pick<
  StoredMessage,
  '_id' | 'to' | 'by' | 'about' | 'duty' | 'at' | 'template' | 'line' | 'lineKey' | 'sendAt'
>
const fields = {
  to: true,
  by: true,
  about: true,
  duty: true,
  at: true,
  template: true,
  line: true,
  lineKey: true,
  sendAt: true
} as const

/**
 * Hands the messages that are due out to those who read them: one delivery each, whose id derives from both, so that
 * handing out twice changes nothing. Returns how many messages there were. One that breaks goes to the end.
 */
export async function handOut(now: Date): Promise<{ done: number; failed: number; more: boolean }> {
  const { data } = await collection('messages')
    .where({ sendAt: _.lte(now) })
    .orderBy('sendAt', 'asc')
    .limit(most)
    .field(fields)
    .get()
  const failed = await tried(data, now)
  for (const { _id, sendAt } of failed)
    await collection('messages')
      .where({ _id, sendAt })
      .update({ data: { sendAt: new Date(now.getTime() + 60_000) } })
  return { done: data.length - failed.length, failed: failed.length, more: data.length === most }
}

/** All together where that goes well, else one by one; those that broke. */
async function tried(messages: Told[], now: Date): Promise<Told[]> {
  if (messages.length === 0) return []
  try {
    await give(messages, now)
    return []
  } catch (error) {
    if (messages.length === 1) {
      logFailure(messages[0]!._id, error)
      return messages
    }
    const each = await Promise.all(messages.map((message) => tried([message], now)))
    return each.flat()
  }
}

async function give(messages: Told[], now: Date): Promise<void> {
  const bursts = await burstsOf(messages)
  const people = await readersOf([...new Set(messages.map(({ to }) => to))])
  const deliveries = bursts.flatMap(({ first, ids }) =>
    people
      .filter((person) => person.openid !== undefined && isTold(person, first, now))
      .map((person) => deliveryOf(first, person._id, ids.length, now))
  )
  await begin(deliveries)
  await collection('messages')
    .where({ _id: _.in(bursts.flatMap(({ ids }) => ids)) })
    .update({ data: { sendAt: _.remove() } })
}

/** What is sent as one: a message alone, or all of its line that waits, told by the first of it. */
interface Burst {
  first: Told
  ids: string[]
}

/** The first of a line names its delivery, so that handing out again, after more came, sends nothing twice. */
async function burstsOf(messages: Told[]): Promise<Burst[]> {
  const alone = messages.filter(({ line }) => !line).map((first) => ({ first, ids: [first._id] }))
  const lines = [...new Set(messages.flatMap(({ line }) => line ?? []))]
  if (lines.length === 0) return alone
  const { data } = await collection('messages')
    .where({ line: _.in(lines), sendAt: _.gt(new Date(0)) })
    .limit(atOnce)
    .field(fields)
    .get()
  const bursts = lines.flatMap((line) => {
    const waiting = data.filter((one) => one.line === line)
    const [first] = waiting.sort((one, other) => (one.lineKey! < other.lineKey! ? -1 : 1))
    return first ? [{ first, ids: waiting.map(({ _id }) => _id) }] : []
  })
  return [...alone, ...bursts]
}

/** Whoever may read what is told to these: people and who stands in for them, households, nodes. Throws where they are too many for one step. */
async function readersOf(to: string[]): Promise<(Reader & Pick<Person, 'openid'>)[]> {
  const found = await Promise.all(
    [
      { _id: _.in(to) },
      { householdId: _.in(to) },
      { postKeys: _.in(to.flatMap((id) => [...officeKeysOf(id), ...postKeysOfResort(id)])) },
      { substitutes: _.in(to) }
    ].map((where) => collection('persons').where(where).limit(mostReaders).field(readerFields).get())
  )
  if (found.some(({ data }) => data.length === mostReaders)) throw new Error('too many readers for one step')
  return [...new Map(found.flatMap(({ data }) => data).map((person) => [person._id, person])).values()]
}

/** Inserts what is not there yet. */
async function begin(deliveries: Delivery[]): Promise<void> {
  if (deliveries.length === 0 || (await insert('deliveries', deliveries))) return
  for (const delivery of deliveries) await insert('deliveries', delivery)
}
