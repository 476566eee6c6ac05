import { care as method } from '../../types/api/household/care'
import { careNeeds } from '../../types/domain/care'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { loadHomeAndCare } from '../domain/household/care/load'
import { mayGive, mayWithdraw } from '../domain/household/care/rules'
import { representativeAmong } from '../domain/household/people'
import { householdRolesOf } from '../domain/household/roles'

/** The household's own page: nobody else reads all of it. */
export const care = handler(method, async (_input, { caller, now }) => {
  const found = caller.householdId ? await loadHomeAndCare(caller.householdId) : null
  const standings = found ? householdRolesOf(found.home, caller, now) : []
  if (!found || !mayWithdraw(standings)) throw new Refusal('NOT_FOUND')
  const { home, doc } = found
  const representative = representativeAmong(home.people, home.representativeId)
  const given = careNeeds.map((need) => ({
    need,
    to: (doc?.given ?? [])
      .filter((item) => item.need === need)
      .map(({ to, at, by }) => ({ to, at: at.toISOString(), by }))
  }))
  return {
    id: home._id,
    member: home.member?.name ?? null,
    office: home.office.name,
    representative: representative?.name ?? null,
    given: given.filter(({ to }) => to.length > 0),
    mayGive: mayGive(standings, representative !== null)
  }
})
