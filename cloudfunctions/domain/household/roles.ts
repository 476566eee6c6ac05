import type { HouseholdRole } from '../../../types/domain/households'
import type { Household } from '../../kernel/household'
import { covers, holds, type Person } from '../../kernel/person'

/**
 * What somebody is to a household at this moment; empty: it is none of their business. Whose post ended, or has not
 * begun, is no member and no hub of it, even while the link still names them.
 */
export function householdRolesOf(household: Household, caller: Person, now: Date): HouseholdRole[] {
  const lives = caller.householdId === household._id
  const is: Record<HouseholdRole, boolean> = {
    representative: lives && household.representativeId === caller._id,
    resident: lives,
    member: household.member?.id === caller._id && holds(caller, 'member', now),
    hub: household.hub?.id === caller._id && holds(caller, 'hub', now),
    officer: covers(caller, 'officer', household.path, now)
  }
  return (Object.keys(is) as HouseholdRole[]).filter((standing) => is[standing])
}
