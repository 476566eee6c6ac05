import { derivedId } from '../../kernel/derivedId'
import { reserveEach } from './reservation'

/** Whose a number is to be. */
export interface PhoneWish {
  phone: string
  personId: string
}

/**
 * One number of a village is one person’s: reserved before anybody is put on file with it. Answers the numbers that
 * are somebody else’s. A number of another village is none of this village’s business.
 */
export async function reservePhones(villageId: string, wishes: PhoneWish[], now: Date): Promise<Set<string>> {
  const taken = await reserveEach(
    'phones',
    wishes.map(({ phone, personId }) => ({
      id: derivedId('t', villageId, phone),
      personId,
      isHeldBy: (person) => person.phone === phone,
      isComing: (person) => person.phone === undefined
    })),
    now
  )
  return new Set(wishes.flatMap(({ phone }, index) => (taken[index] ? [phone] : [])))
}
