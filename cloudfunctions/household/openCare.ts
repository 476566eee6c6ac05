import { openCare as method } from '../../types/api/household/openCare'
import { careNeeds } from '../../types/domain/care'
import { addDays } from '../kernel/days'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { loadHomeAndCare } from '../domain/household/care/load'
import { audiencesOf, knownTo } from '../domain/household/care/rules'
import { householdRolesOf } from '../domain/household/roles'
import { recordAccess } from './recordAccess'

/** Needs are told once their opening is written, never before; which they were, the opening does not say. */
export const openCare = handler(method, async ({ act, householdId }, { caller, now }) => {
  const found = await loadHomeAndCare(householdId)
  const known = found ? knownTo(found.doc?.given ?? [], audiencesOf(found.home, caller, now)) : []
  if (!found || known.length === 0) throw new Refusal('NOT_FOUND')
  const standings = householdRolesOf(found.home, caller, now)
  const { accessDays } = await settingsAt(found.home.path, now)
  await recordAccess({
    _id: act,
    householdId,
    of: { id: householdId, name: found.home.name },
    by: {
      id: caller._id,
      name: caller.name,
      standing: standings.includes('member') ? 'member' : 'officer'
    },
    purpose: 'care',
    at: now,
    until: addDays(now, accessDays),
    print: fingerprint(caller._id, 'openCare', { householdId })
  })
  return { householdId, needs: careNeeds.filter((need) => known.some((item) => item.need === need)) }
})
