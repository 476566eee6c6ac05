import { _, collection } from '../../kernel/cloud'
import { insert } from '../../kernel/insert'
import type { Person } from '../../kernel/person'
import type { Recorded } from '../../kernel/record'

/** After it an attempt that left a reservation is taken for dead. */
const aliveMs = 60_000

interface Reservation {
  _id: string
  personId: string
  /** The event by which they are put on file with it. */
  eventId?: string
  at: Date
}

declare module '../../kernel/documents' {
  interface Documents {
    phones: Reservation
    names: Reservation
  }
}

type Reserved = 'phones' | 'names'

/** What is to be one person’s: the id derived from what it is. */
export interface Wish {
  id: string
  personId: string
  eventId?: string
  /** Whether somebody has it on file. */
  isHeldBy(person: Person): boolean
  /** Whether somebody who reserved it may still be put on file with it. */
  isComing(person: Recorded<Person>, eventId: string | undefined): boolean
}

/**
 * One thing is one person’s: writes one document a thing, with a derived id, before anybody is put on file with it.
 * Answers which of the wishes are somebody else’s. What an attempt left that died, or who has it no longer, is taken
 * over.
 */
export async function reserveEach(name: Reserved, wishes: Wish[], at: Date): Promise<boolean[]> {
  const docs = wishes.map(({ id, personId, eventId }): Reservation => ({
    _id: id,
    personId,
    ...(eventId && { eventId }),
    at
  }))
  if (docs.length === 0 || (await insert(name, docs))) return wishes.map(() => false)
  return Promise.all(docs.map(async (doc, index) => !(await isFree(name, doc, wishes[index]!))))
}

async function isFree(name: Reserved, doc: Reservation, wish: Wish): Promise<boolean> {
  if (await insert(name, doc)) return true
  const { data: held } = await collection(name).doc(doc._id).get()
  if (held?.personId === doc.personId) return held.eventId === doc.eventId || takeOver(name, held, doc)
  if (!held) return insert(name, doc)
  const { data: holder } = await collection('persons').doc(held.personId).get()
  const alive = doc.at.getTime() - held.at.getTime() < aliveMs
  if (holder ? wish.isHeldBy(holder) || (alive && wish.isComing(holder, held.eventId)) : alive) return false
  return takeOver(name, held, doc)
}

async function takeOver(name: Reserved, held: Reservation, { _id, ...mine }: Reservation): Promise<boolean> {
  const { stats } = await collection(name)
    .where({ _id, personId: held.personId, at: _.lte(held.at) })
    .update({ data: mine })
  return stats.updated === 1
}
