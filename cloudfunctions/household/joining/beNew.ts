import { postIndex, type Person } from '../../kernel/person'
import type { Recorded } from '../../kernel/record'
import { load, save } from '../../kernel/aggregate'
import { fingerprint } from '../../kernel/fingerprint'
import { Refusal } from '../../kernel/refusal'
import { householdLimit } from '../../../types/domain/households'
import { release, reserve } from '../../domain/person/reserve'
import { runEffectsLater } from '../../domain/household/runEffects'
import { isNamed, nextNewcomerId } from '../../domain/household/people'
import type { HouseholdEffect } from '../../domain/household/effects'
import { persons } from '../../domain/person/persons'
import type { Joining } from './visit'
import { waitingFor, wishToJoin } from './wish'

interface Newcomer {
  id: string
  name: string
  phone?: string | undefined
}

/**
 * Puts somebody new on file, tied to the WeChat from the first moment, who waits for a yes of the household’s member,
 * its representative or an officer and is of no household until then. A name that stands in the household is refused: who is on the roster picks themself, so that typing a name never makes anybody somebody.
 * Errors: NAME_ON_ROSTER, PHONE_TAKEN, HOUSEHOLD_FULL, ALREADY_CLAIMED.
 */
export async function beNew(
  { id: first, name, phone }: Newcomer,
  taken: Person | undefined,
  phoneTaken: boolean,
  { home, openid, now }: Joining
): Promise<Person> {
  // One who came in with the name while the household was being read is not among its people yet.
  if (isNamed(home.people, name) || taken?.householdId === home._id) {
    const same = await alreadyBe(first, openid, name)
    if (same) return same
    throw new Refusal('NAME_ON_ROSTER')
  }
  if (phoneTaken) throw new Refusal('PHONE_TAKEN')
  if (home.people.length >= householdLimit) throw new Refusal('HOUSEHOLD_FULL')
  const id = await freeId(first, taken ?? null, home._id)
  await reserve(openid, id, now)
  const visit = { home, openid, now }
  const person: Person = {
    _id: id,
    name,
    openid,
    // Of no place: who is not confirmed is found by no list of the village.
    path: [],
    home: home.home,
    joining: waitingFor(id, phone, visit),
    posts: [],
    ...postIndex([])
  }
  const event = { id: 'join', at: now, act: 'join', by: { id, name } }
  const print = fingerprint(id, 'join', { name, phone })
  const effects = [wishToJoin(event.id, event.by, phone, visit)]
  const doc = persons.begin<HouseholdEffect>(person, { ...event, print }, effects)
  if (!(await save('persons', null, doc))) {
    // Two taps at once are one: the reservation is theirs together.
    const same = await alreadyBe(id, openid, name)
    if (same) return same
    await release(openid)
    throw new Refusal('NAME_ON_ROSTER')
  }
  runEffectsLater('persons', doc)
  return person
}

/** The first id of a name that nobody has. Errors: NAME_ON_ROSTER where one of the household has it by now. */
async function freeId(id: string, taken: Person | null, householdId: string): Promise<string> {
  if (!taken) return id
  if (taken.householdId === householdId) throw new Refusal('NAME_ON_ROSTER')
  const next = nextNewcomerId(id)
  return freeId(next, await load<Recorded<Person>>(persons, next), householdId)
}

/** The person another tap of the same WeChat has put on file meanwhile; null where there is none. */
async function alreadyBe(id: string, openid: string, name: string): Promise<Person | null> {
  const person = await load<Recorded<Person>>(persons, id)
  return person?.openid === openid && person.name === name ? person : null
}
