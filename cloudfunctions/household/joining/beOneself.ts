import { isSameName } from '../../../types/domain/cleanText'
import { householdLimit } from '../../../types/domain/households'
import type { Person } from '../../kernel/person'
import { recordAct } from '../../kernel/recordAct'
import { Refusal } from '../../kernel/refusal'
import { runEffectsLater } from '../../domain/household/runEffects'
import type { HouseholdEffect } from '../../domain/household/effects'
import { persons, type PersonOnFile } from '../../domain/person/persons'
import type { Joining } from './visit'
import { waitingFor, wishToJoin } from './wish'

/**
 * A WeChat that is somebody already: a repetition is answered the same; somebody without a household comes in as
 * who they are, once the household’s member, its representative or an officer says yes; nobody becomes a second person or lives in two households.
 * Errors: ALREADY_CLAIMED, OTHER_HOUSEHOLD, JOIN_WAITING, HOUSEHOLD_FULL, CONFLICT.
 */
export async function beOneself(
  own: PersonOnFile,
  wanted: { id: string; name?: string },
  { home, openid, now }: Joining
): Promise<Person> {
  const here = own.householdId === home._id || own.joining?.householdId === home._id
  const same =
    wanted.name === undefined
      ? wanted.id === own._id
      : isSameName(wanted.name, own.name) && (here || wanted.id === own._id)
  if (!same) throw new Refusal('ALREADY_CLAIMED')
  if (here) return own
  if (own.householdId) throw new Refusal('OTHER_HOUSEHOLD')
  if (own.joining) throw new Refusal('JOIN_WAITING')
  if (home.people.length >= householdLimit) throw new Refusal('HOUSEHOLD_FULL')
  const visit = { home, openid, now }
  const id = `join.${home._id}.${own.version + 1}`
  const { saved } = await recordAct<Person, null, HouseholdEffect>(
    persons,
    own._id,
    { id, act: 'join', caller: own, now, input: {} },
    (person) => {
      if (person.householdId) throw new Refusal('OTHER_HOUSEHOLD')
      if (person.joining && person.joining.householdId !== home._id) throw new Refusal('JOIN_WAITING')
      return {
        fields: { joining: waitingFor(own._id, undefined, visit) },
        effects: [wishToJoin(id, { id: own._id, name: own.name }, undefined, visit)]
      }
    },
    () => null,
    own
  )
  runEffectsLater('persons', saved)
  return saved ?? { ...own, joining: waitingFor(own._id, undefined, visit) }
}
