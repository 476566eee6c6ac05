import { submit as method } from '../../types/api/wish/submit'
import { farthestDays } from '../../types/domain/limits'
import { createOnce } from '../kernel/aggregate'
import { addDays, dayOf } from '../kernel/days'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { numberOf } from '../domain/matter/state/number'
import { begun, openingOf } from '../domain/wish/open'
import type { Wish } from '../domain/wish/wish'
import { wishes } from '../domain/wish/wishes'
import { proceedLater } from '../domain/wish/healing'
import { routeOf } from './route'

/** 许个心愿: it goes to the hub of the household, or to the village office where there is none (domain.md §5). */
export const submit = handler(method, (input, { caller, now }) => {
  const { id, text, whom, householdId, wanted, cost, showName } = input
  const print = fingerprint(caller._id, 'submit', input)
  return createOnce({
    aggregate: wishes,
    id,
    print,
    async prepare(): Promise<Wish> {
      const route = await routeOf(caller, whom, householdId, now)
      if (wanted && wanted > dayOf(addDays(now, farthestDays)))
        throw new Refusal('DATE_FAR', { wanted: '要选一年以内的日子' })
      const by = { id: caller._id, name: caller.name }
      const opening = {
        ...route,
        number: numberOf(id, now),
        asker: by,
        whom,
        showName,
        text,
        wanted: wanted && wanted >= dayOf(now) ? wanted : null
      }
      const settings = await settingsAt(route.path, now)
      return begun(id, openingOf({ act: id, print, now, by, opening, cost }, settings))
    },
    answer: ({ stage, seq }) => ({ id, stage, version: seq }),
    saved: (wish) => proceedLater(wish, now)
  })
})
