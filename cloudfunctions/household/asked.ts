import { asked as method } from '../../types/api/household/asked'
import { ownPage } from '../../types/domain/pages'
import { _ } from '../kernel/cloud'
import { addDays } from '../kernel/days'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { actsAs, covers, officesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { listPage } from '../domain/matter/views/list'
import { writeMessage } from '../domain/message/write'
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
    if (!person.householdId) await tell(person, caller, act, now)
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

/** Who lives in no household has no page that shows who looked: it stands in their inbox. */
const tell = (person: Person, by: Person, act: string, at: Date): Promise<void> =>
  writeMessage({
    id: `${act}.asked`,
    kind: 'message',
    to: person._id,
    by: by._id,
    page: ownPage,
    subject: '查了您反映的事',
    text: `${by.name}接了您的电话，查了您反映的事办到哪一步。`,
    at
  })

/** As whom somebody asks: themself, and their household where something was filed for it. */
const askersOf = ({ _id, householdId }: Person): string[] => [_id, ...(householdId ? [householdId] : [])]
