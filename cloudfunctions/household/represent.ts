import { represent as method } from '../../types/api/household/represent'
import { load } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import type { Person } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import type { Recorded } from '../kernel/record'
import { Refusal } from '../kernel/refusal'
import { carryOutLater } from './carry'
import { may } from './domain/may'
import { standingsOf } from './domain/standing'
import { tell, type HouseholdEffect } from './effects'

export const represent = handler(
  method,
  async ({ act, householdId, personId, reason }, { caller, named, now }) => {
    const { result, saved } = await recordAct<Household, { personId: string }, HouseholdEffect>(
      'households',
      householdId,
      { id: act, act: 'represent', caller, now, input: { householdId, personId, reason } },
      async (household) => {
        const standings = standingsOf(household, caller, now)
        const represented = may('represent', standings, true) || (await isRepresented(household))
        if (!may('represent', standings, represented)) throw new Refusal('NOT_FOUND')
        if (!standings.includes('resident') && !reason) throw new Refusal('REASON_MISSING')
        const person = named.get(personId)
        if (person?.householdId !== householdId) throw new Refusal('PERSON_UNKNOWN')
        const event = { id: act, at: now, by: { id: caller._id, name: caller.name } }
        return {
          fields: { representativeId: personId },
          ...(reason && { reason }),
          effects: tell(event, household, [householdId], `${person.name}现在是户代表。`)
        }
      },
      ({ set }) => ({ personId: String(set.representativeId) })
    )
    carryOutLater('households', saved)
    return result
  },
  ({ personId }) => [personId]
)

/** Whether somebody who still belongs speaks for the household; asked only where it decides. */
async function isRepresented({ _id, representativeId }: Household): Promise<boolean> {
  if (!representativeId) return false
  return (await load<Recorded<Person>>('persons', representativeId))?.householdId === _id
}
