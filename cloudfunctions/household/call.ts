import { call as method } from '../../types/api/household/call'
import { load } from '../kernel/aggregate'
import { addDays } from '../kernel/days'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import type { Recorded } from '../kernel/record'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { may } from '../domain/household/may'
import { householdRolesOf } from '../domain/household/roles'
import { recordAccess } from './recordAccess'
import { households } from '../domain/household/households'

/** The number is told once its opening is written, never before (boundaries.md). */
export const call = handler(
  method,
  async ({ act, householdId, personId, purpose }, { caller, named, now }) => {
    const household = await load<Recorded<Household>>(households, householdId)
    const standings = household ? householdRolesOf(household, caller, now) : []
    if (!may('call', standings, true)) throw new Refusal('NOT_FOUND')
    const person = named.get(personId)
    if (person?.householdId !== householdId) throw new Refusal('PERSON_UNKNOWN')
    if (!person.phone) throw new Refusal('PHONE_NONE')
    const { accessDays } = await settingsAt(household!.path, now)
    await recordAccess({
      _id: act,
      householdId,
      of: { id: personId, name: person.name },
      by: { id: caller._id, name: caller.name, standing: standings.find((one) => may('call', [one], true))! },
      purpose,
      at: now,
      until: addDays(now, accessDays),
      print: fingerprint(caller._id, 'call', { householdId, personId, purpose })
    })
    return { name: person.name, phone: person.phone }
  },
  ({ personId }) => [personId]
)
