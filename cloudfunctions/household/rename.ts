import { rename as method } from '../../types/api/household/rename'
import { isSameName } from '../../types/domain/cleanText'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { runEffectsLater } from '../domain/household/runEffects'
import { may } from '../domain/household/may'
import { householdRolesOf } from '../domain/household/roles'
import type { HouseholdEffect } from '../domain/household/effects'
import { loadHomeAndPerson } from '../domain/household/load'
import { persons } from '../domain/person/persons'

/** Corrects a name on file: whoever writes it down elsewhere follows. */
export const rename = handler(
  method,
  async ({ act, householdId, personId, name, reason }, { caller, now }) => {
    const home = await loadHomeAndPerson<HouseholdEffect>(householdId, personId)
    if (!home || !may('rename', householdRolesOf(home, caller, now), true)) throw new Refusal('NOT_FOUND')
    const [known] = home.person
    // Whether there is somebody of this id elsewhere is none of this household’s business.
    if (!known) throw new Refusal('PERSON_UNKNOWN')
    const others = home.people.filter(({ _id }) => _id !== personId)
    const { result, saved } = await recordAct<Person, { personId: string; name: string }, HouseholdEffect>(
      persons,
      personId,
      { id: act, act: 'rename', caller, now, input: { householdId, personId, name, reason } },
      (person) => {
        if (person.householdId !== householdId) throw new Refusal('PERSON_UNKNOWN')
        if (others.some((one) => isSameName(one.name, name))) throw new Refusal('NAME_ON_ROSTER')
        const by = { id: caller._id, name: caller.name }
        const id = `${personId}.${act}.renamed`
        return {
          fields: { name },
          reason,
          effects: [{ id, kind: 'renamed', personId, householdId, from: person.name, to: name, by, at: now }]
        }
      },
      ({ set }) => ({ personId, name: set.name as string }),
      known
    )
    runEffectsLater('persons', saved)
    return result
  }
)
