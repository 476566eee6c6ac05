import { call as method } from '../../types/api/household/call'
import { load } from '../kernel/aggregate'
import { addDays } from '../kernel/days'
import { collection } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import { insert } from '../kernel/insert'
import type { Recorded } from '../kernel/record'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import type { Access } from './access'
import { may } from './domain/may'
import { standingsOf } from './domain/standing'

/** The number is told once its opening is written, never before (boundaries.md). */
export const call = handler(
  method,
  async ({ act, householdId, personId, purpose }, { caller, named, now }) => {
    const household = await load<Recorded<Household>>('households', householdId)
    const standings = household ? standingsOf(household, caller, now) : []
    if (!may('call', standings, true)) throw new Refusal('NOT_FOUND')
    const person = named.get(personId)
    if (person?.householdId !== householdId) throw new Refusal('PERSON_UNKNOWN')
    if (!person.phone) throw new Refusal('PHONE_NONE')
    const print = fingerprint(caller._id, 'call', { householdId, personId, purpose })
    const { accessDays } = await settingsAt(household!.path, now)
    const access: Access = {
      _id: act,
      householdId,
      of: { id: personId, name: person.name },
      by: { id: caller._id, name: caller.name, standing: standings.find((one) => may('call', [one], true))! },
      purpose,
      at: now,
      until: addDays(now, accessDays),
      print,
      key: `${now.toISOString()} ${act}`
    }
    if (!(await insert('accesses', access)) && (await printOf(act)) !== print) throw new Refusal('ACT_REUSED')
    return { name: person.name, phone: person.phone }
  },
  ({ personId }) => [personId]
)

const printOf = async (id: string) => (await collection<Access>('accesses').doc(id).get()).data?.print
