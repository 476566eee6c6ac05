import { add as method } from '../../types/api/household/add'
import { householdLimit } from '../../types/domain/households'
import { load, save } from '../kernel/aggregate'
import { idNamedBy } from '../kernel/derivedId'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { postIndex, type Person } from '../kernel/person'
import { founded, type Recorded } from '../kernel/record'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { newInvitation } from '../shared/account/invitation'
import { carryOutLater } from './carry'
import { may } from './domain/may'
import { isNamed } from './domain/people'
import { standingsOf } from './domain/standing'
import { belong, type HouseholdEffect } from './effects'
import { loadHomeAndPhone } from './load'

/** The id of the event that puts somebody on file. */
const eventId = 'add'

export const add = handler(method, async ({ id: given, householdId, name, phone }, { caller, now }) => {
  const id = idNamedBy('p', given)
  const print = fingerprint(caller._id, 'add', { householdId, name, phone })
  const home = await loadHomeAndPhone(householdId, phone)
  if (!home || !may('add', standingsOf(home, caller, now), true)) throw new Refusal('NOT_FOUND')
  // What this very addition was answered the first time.
  if (isNamed(home.people, name)) return answer(await done(id, print), 'NAME_ON_ROSTER')
  if (home.phoneTaken) throw new Refusal('PHONE_TAKEN')
  if (home.people.length >= householdLimit) throw new Refusal('HOUSEHOLD_FULL')
  const person: Person = {
    _id: id,
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
  const doc: Recorded<Person, HouseholdEffect> = {
    ...founded(person, { id: eventId, print, at: now, act: 'add', by }),
    pending: [belong(eventId, id, householdId, now)],
    pendingSince: now
  }
  if (!(await save('persons', null, doc))) return answer(await done(id, print), 'ACT_REUSED')
  carryOutLater('persons', doc)
  return answer(doc, 'ACT_REUSED')
})

/** The person that this very addition put on file before; null where there is none. */
async function done(id: string, print: string): Promise<Person | null> {
  const person = await load<Recorded<Person>>('persons', id)
  return person?.history[0]?.print === print ? person : null
}

function answer(person: Person | null, otherwise: 'NAME_ON_ROSTER' | 'ACT_REUSED') {
  if (!person?.invitation) throw new Refusal(otherwise)
  const { code, until } = person.invitation
  return { personId: person._id, code, until: until.toISOString() }
}
