import { invite as method } from '../../types/api/household/invite'
import { handler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { newInvitation, type Invitation } from '../domain/person/invitation'
import { may } from '../domain/household/may'
import { householdRolesOf } from '../domain/household/roles'
import { households } from '../domain/household/households'

export const invite = handler(method, async ({ act, householdId }, { caller, now }) => {
  const { result } = await recordAct<Household, { code: string; until: string }>(
    households,
    householdId,
    { id: act, act: 'invite', caller, now, input: { householdId } },
    async (household) => {
      if (!may('invite', householdRolesOf(household, caller, now), true)) throw new Refusal('NOT_FOUND')
      return {
        fields: { invitation: newInvitation('household', await settingsAt(household.path, now), now) }
      }
    },
    ({ set }) => {
      const { code, until } = set.invitation as Invitation
      return { code, until: until.toISOString() }
    }
  )
  return result
})
