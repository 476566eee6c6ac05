import { _, collection } from '../../kernel/cloud'
import { derivedId } from '../../kernel/derivedId'
import { insert } from '../../kernel/insert'
import type { Person } from '../../kernel/person'

/** After it an attempt that left a reservation is taken for dead. */
const aliveMs = 60_000

interface Reservation {
  _id: string
  personId: string
  at: Date
}

/** Whose a number is to be. */
export interface PhoneWish {
  phone: string
  personId: string
}

const name = 'phones'
const keyOf = (villageId: string, phone: string): string => derivedId('t', villageId, phone)

/**
 * One number of a village is one person’s: writes one document a number, whose id is the village’s and the number’s,
 * before anybody is put on file with it. Answers the numbers that are somebody else’s. What an attempt left that died,
 * or who has the number no longer, is taken over. A number of another village is none of this village’s business.
 */
export async function reservePhones(villageId: string, wishes: PhoneWish[], now: Date): Promise<Set<string>> {
  if (wishes.length === 0) return new Set()
  const docs = wishes.map(({ phone, personId }): Reservation => ({
    _id: keyOf(villageId, phone),
    personId,
    at: now
  }))
  if (await insert(name, docs)) return new Set()
  const free = await Promise.all(docs.map((doc, index) => isFree(doc, wishes[index]!.phone)))
  return new Set(wishes.flatMap(({ phone }, index) => (free[index] ? [] : [phone])))
}

async function isFree(doc: Reservation, phone: string): Promise<boolean> {
  if (await insert(name, doc)) return true
  const { data: held } = await collection<Reservation>(name).doc(doc._id).get()
  if (held?.personId === doc.personId) return true
  if (!held) return insert(name, doc)
  const { data: holder } = await collection<Person>('persons').doc(held.personId).get()
  const alive = doc.at.getTime() - held.at.getTime() < aliveMs
  if (holder ? holder.phone === phone || (alive && holder.phone === undefined) : alive) return false
  const { stats } = await collection<Reservation>(name)
    .where({ _id: doc._id, personId: held.personId, at: _.lte(held.at) })
    .update({ data: { personId: doc.personId, at: doc.at } })
  return stats.updated === 1
}
