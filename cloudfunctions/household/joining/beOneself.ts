import { isSameName } from '../../../types/domain/cleanText'
import { householdLimit } from '../../../types/domain/households'
import type { Person } from '../../kernel/person'
import type { Recorded } from '../../kernel/record'
import { recordAct } from '../../kernel/recordAct'
import { Refusal } from '../../kernel/refusal'
import { carryOutLater } from '../carry'
import { belong, tell, type HouseholdEffect } from '../effects'
import type { Joining } from './visit'

/**
 * A WeChat that is somebody already: a repetition is answered the same; somebody without a household comes in as
 * who they are; nobody becomes a second person or lives in two households.
 * Errors: ALREADY_CLAIMED, OTHER_HOUSEHOLD, HOUSEHOLD_FULL, CONFLICT.
 */
export async function beOneself(
  own: Recorded<Person>,
  wanted: { id: string; name?: string },
  { home, now }: Joining
): Promise<Person> {
  const here = own.householdId === home._id
  const same =
    wanted.name === undefined
      ? wanted.id === own._id
      : isSameName(wanted.name, own.name) && (here || wanted.id === own._id)
  if (!same) throw new Refusal('ALREADY_CLAIMED')
  if (here) return own
  if (own.householdId) throw new Refusal('OTHER_HOUSEHOLD')
  if (home.people.length >= householdLimit) throw new Refusal('HOUSEHOLD_FULL')
  const id = `join.${home._id}.${own.version + 1}`
  const { saved } = await recordAct<Person, null, HouseholdEffect>(
    'persons',
    own._id,
    { id, act: 'join', caller: own, now, input: {} },
    (person) => {
      if (person.householdId) throw new Refusal('OTHER_HOUSEHOLD')
      const event = { id: `${id}.${own._id}`, at: now, by: { id: own._id, name: own.name } }
      return {
        fields: { householdId: home._id, path: home.path, home: home.home },
        effects: [
          belong(id, own._id, home._id, now),
          ...tell(event, home, [home._id, home.member?.id], `${own.name}用邀请码登记在这一户。`)
        ]
      }
    },
    () => null,
    own as Recorded<Person, HouseholdEffect>
  )
  carryOutLater('persons', saved)
  return own
}
