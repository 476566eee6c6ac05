import { add as method } from '../../types/api/household/add'
import { isSameName } from '../../types/domain/cleanText'
import { householdLimit } from '../../types/domain/households'
import { load, save } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { postIndex, type Person } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { newInvitation } from '../domain/person/invitation'
import { reservePhones } from '../domain/person/phones'
import { phoneTwice } from '../domain/person/phoneTwice'
import { runEffectsLater } from '../domain/household/runEffects'
import { may } from '../domain/household/may'
import { newcomerId, nextNewcomerId } from '../domain/household/people'
import { householdRolesOf } from '../domain/household/roles'
import { belong, type HouseholdEffect } from '../domain/household/effects'
import { loadHomeAndPhone } from '../domain/household/load'
import { persons } from '../domain/person/persons'

/** The id of the event that puts somebody on file. */
const eventId = 'add'

export const add = handler(method, async ({ id: given, householdId, name, phone }, { caller, now }) => {
  const print = fingerprint(caller._id, 'add', { id: given, householdId, name, phone })
  const home = await loadHomeAndPhone(householdId, phone)
  if (!home || !may('add', householdRolesOf(home, caller, now), true)) throw new Refusal('NOT_FOUND')
  const same = home.people.find((one) => isSameName(one.name, name))
  // What this very addition was answered the first time.
  if (same) return answer(await added(same._id), print)
  if (home.phoneTaken) throw new Refusal('PHONE_TAKEN')
  if (home.people.length >= householdLimit) throw new Refusal('HOUSEHOLD_FULL')
  const village = home.office.id
  const person: Omit<Person, '_id'> = {
    name,
    ...(phone && { phone }),
    path: home.path,
    home: home.home,
    householdId,
    ...(home.member && { linkedMember: home.member }),
    posts: [],
    ...postIndex([]),
    invitation: newInvitation('person', await settingsAt(home.path, now), now)
  }
  const by = { id: caller._id, name: caller.name }
  for (let id = newcomerId(householdId, name); ; id = nextNewcomerId(id)) {
    // Two households that add one number at once meet in its reservation.
    if (phone && (await reservePhones(village, [{ phone, personId: id }], now)).size > 0)
      throw new Refusal('PHONE_TAKEN')
    const entry = { personId: id, name, phone: phone ?? '', path: home.path }
    const effects = [belong(eventId, id, householdId, now), ...phoneTwice(entry, home.elsewhere, now)]
    const event = { id: eventId, print, at: now, act: 'add', by }
    const doc = persons.begin<HouseholdEffect>({ _id: id, ...person }, event, effects)
    if (await save('persons', null, doc)) {
      runEffectsLater('persons', doc)
      return answer(doc, print)
    }
    // Somebody was first with the name; whoever had it here before and moved away is another person.
    const other = await added(id)
    if (other?.householdId === householdId || isOf(other, print)) return answer(other, print)
  }
})

const added = (id: string): Promise<Recorded<Person> | null> => load<Recorded<Person>>(persons, id)

/** Whether somebody was put on file by this very addition. */
const isOf = (person: Recorded<Person> | null, print: string): boolean => person?.history[0]?.print === print

function answer(person: Recorded<Person> | null, print: string) {
  if (!isOf(person, print) || !person?.invitation) throw new Refusal('NAME_ON_ROSTER')
  const { code, until } = person.invitation
  return { personId: person._id, code, until: until.toISOString() }
}
