import { claim as method } from '../../types/api/wish/claim'
import { contactOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { claimDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'
import { claimDaysOf } from './domain/claimDays'
import { assertRoom } from './domain/room'
import { organizationsOf } from './domain/standing'

/** One wish has one active claim: of several who try at once, the one whose write came first. */
export const claim = wishHandler(
  method,
  ({ until, nodeId }, wish, { person, settings, now }) => {
    assertRoom(wish)
    const { today, usual, last } = claimDaysOf(wish.wanted, settings, now)
    const day = until ?? usual
    if (day < today) throw new Refusal('DATE_PAST', { until: '要选今天以后的日子' })
    if (day > last) throw new Refusal('DATE_FAR', { until: `最晚选到 ${last}` }, `最晚可以选到 ${last}。`)
    const organization = organizationsOf(person, now).find(({ id }) => id === nodeId) ?? null
    if (nodeId && !organization) throw new Refusal('NOT_ALLOWED')
    return {
      claim: { by: contactOf(person), organization, until: day, seq: wish.version + 1 },
      ...claimDue(day, now)
    }
  },
  true
)
