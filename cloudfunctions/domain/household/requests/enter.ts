import { system } from '../../../kernel/system'
import { isSameName, nameKey } from '../../../../types/domain/cleanText'
import { collection } from '../../../kernel/cloud'
import { derivedId } from '../../../kernel/derivedId'
import type { Person } from '../../../kernel/person'
import type { Recorded } from '../../../kernel/record'
import { recordOnce } from '../../../kernel/recordAct'
import { persons } from '../../person/persons'
import { reserveEach } from '../../person/reservation'
import { isNamed } from '../people'
import { tell, type BelongEffect, type HouseholdEffect } from '../effects'

type KnownPerson = Recorded<Person, HouseholdEffect>

/** What tells of the people of a household who came in and how. */
type Inhabitant = Pick<Person, '_id' | 'name' | 'openid'> & { history: { id: string }[] }

async function peopleOf(householdId: string): Promise<Inhabitant[]> {
  const { data } = await collection('persons')
    .where({ householdId })
    .limit(100)
    .field({ name: true, openid: true, 'history.id': true })
    .get()
  return data
}

/**
 * Whether somebody may come into a household: their name is nobody else’s there and becomes theirs, so that of two
 * who are confirmed at the same moment one comes in.
 */
export async function mayEnter(
  householdId: string,
  { _id: personId, name }: Pick<Person, '_id' | 'name'>,
  eventId: string,
  at: Date
): Promise<boolean> {
  const wish = {
    id: derivedId('m', householdId, nameKey(name)),
    personId,
    eventId,
    isHeldBy: (one: Person) => one.householdId === householdId && isSameName(one.name, name),
    // Who came in by it and left again is not coming.
    isComing: ({ history }: Recorded<Person>, eventIdOfHolder: string | undefined) =>
      !history.some(({ id }) => id === eventIdOfHolder)
  }
  const [taken] = await reserveEach('names', [wish], at)
  if (taken) return false
  return !isNamed(
    (await peopleOf(householdId)).filter(({ _id }) => _id !== personId),
    name
  )
}

/** Put on file by hand, and nobody has become them since. */
const isMereEntry = ({ openid, history }: Inhabitant): boolean =>
  openid === undefined && history.length === 1 && history[0]?.id === 'add'

/**
 * Looks once somebody is in: where one of the name was put on file by hand at the very moment another came in, the
 * mere entry gives way and who made it is told. Both look after they are in, so that one of them sees both.
 */
export async function giveWay({ personId, householdId, at }: BelongEffect): Promise<KnownPerson | null> {
  const people = await peopleOf(householdId)
  const one = people.find(({ _id }) => _id === personId)
  const same = people.filter((other) => one && isSameName(other.name, one.name))
  const entry = same.find(isMereEntry)
  if (!entry || !same.some((other) => other !== entry && other.openid !== undefined)) return null
  const id = `${entry._id}.namesake`
  const by = system
  const event = { id, print: 'namesake', at, act: 'remove', by }
  return recordOnce(persons, entry._id, event, (person: KnownPerson) => {
    if (person.householdId !== householdId || !isMereEntry(person)) return null
    const fields = {
      householdId: undefined,
      linkedMember: undefined,
      invitation: undefined,
      phone: undefined,
      path: []
    }
    const effects = tell(
      { id, by, at },
      { _id: householdId, name: '登记' },
      [person.history[0]!.by.id],
      `您登记的${person.name}没有写上：同一时候有同名的人登记进来了。是两个人的话，请在名字后面加个记号再登记一次。`
    )
    return { fields, effects }
  })
}
