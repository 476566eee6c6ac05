import { remove as method } from '../../types/api/household/remove'
import { load } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import type { Person } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { carryOutLater } from './carry'
import { may } from './domain/may'
import { standingsOf } from './domain/standing'
import { belong, tell, type HouseholdEffect } from './effects'

/** Somebody moved away: the belonging ends, the person and what they asked stay. Everybody may leave by themself. */
export const remove = handler(
  method,
  async ({ act, householdId, personId, reason }, { caller, named, now }) => {
    const household = await load<Recorded<Household>>('households', householdId)
    const standings = household ? standingsOf(household, caller, now) : []
    const oneself = personId === caller._id
    const officed = may('remove', standings, true)
    if (!household || !(oneself || officed)) throw new Refusal('NOT_FOUND')
    const person = oneself ? caller : named.get(personId)
    if (!person) throw new Refusal('PERSON_UNKNOWN')
    const { result, saved } = await recordAct<Person, { personId: string }, HouseholdEffect>(
      'persons',
      personId,
      { id: act, act: 'remove', caller, now, input: { householdId, personId, reason } },
      (one) => {
        // Whoever does not live there learns nothing of a household, not even that there is one.
        if (one.householdId !== householdId) throw new Refusal(officed ? 'PERSON_UNKNOWN' : 'NOT_FOUND')
        const event = { id: act, at: now, by: { id: caller._id, name: caller.name } }
        const words = oneself ? `${one.name}不在这一户了。` : `${caller.name}把${one.name}从这一户移出。`
        return {
          fields: { householdId: undefined, linkedMember: undefined },
          reason,
          effects: [
            belong(act, personId, householdId, now),
            ...tell(event, household, [householdId, personId], `${words}原因：${reason}`)
          ]
        }
      },
      () => ({ personId }),
      person as Recorded<Person, HouseholdEffect>
    )
    carryOutLater('persons', saved)
    return result
  },
  ({ personId }) => [personId]
)
