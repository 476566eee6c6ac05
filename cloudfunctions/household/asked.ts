import { asked as method } from '../../types/api/household/asked'
import { _ } from '../kernel/cloud'
import { addDays } from '../kernel/days'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { actsAs, covers, officesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { listPage } from '../shared/matter/list'
import { recordAccess } from './recordAccess'

/**
 * Somebody calls about what they had asked. That it was looked at is written before anything is told, whatever there
 * is to tell; by whom it was asked, never of whom it speaks.
 */
export const asked = handler(
  method,
  async ({ act, personId, after }, { caller, named, now }) => {
    const person = named.get(personId)
    const offices = officesOf(caller, now)
    if (!person?.path.some((nodeId) => offices.includes(nodeId))) throw new Refusal('NOT_FOUND')
    const { accessDays } = await settingsAt(person.path, now)
    await recordAccess({
      _id: act,
      householdId: person.householdId ?? person._id,
      of: { id: person._id, name: person.name },
      by: {
        id: caller._id,
        name: caller.name,
        standing: covers(caller, 'officer', person.path, now) ? 'officer' : 'town'
      },
      purpose: 'asked',
      at: now,
      until: addDays(now, accessDays),
      print: fingerprint(caller._id, 'asked', { personId })
    })
    // What is about the caller, or hides its asker, leaves no gap in a page: the store leaves it out.
    const seen = {
      path: _.in(offices),
      about: _.nin(actsAs(caller, now)),
      hideName: _.neq(true),
      ...(after && { askedKey: _.lt(after) })
    }
    const where = _.or(askersOf(person).map((id) => ({ 'asker.id': id, ...seen })))
    return listPage({ where, key: 'askedKey', order: 'desc', byAsker: true }, caller, now)
  },
  ({ personId }) => [personId]
)

/** As whom somebody asks: themself, and their household where something was filed for it. */
const askersOf = ({ _id, householdId }: Person): string[] => [_id, ...(householdId ? [householdId] : [])]
