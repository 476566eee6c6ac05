import { decide as method } from '../../types/api/household/decide'
import type { RequestState } from '../../types/domain/households'
import { handler } from '../kernel/handler'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { runEffectsLater } from '../domain/household/runEffects'
import { decideRequest } from '../domain/household/requests/decide'
import type { HouseholdEffect } from '../domain/household/effects'
import { loadGround } from '../domain/household/requests/load'
import { requestsName, type HouseholdRequest } from '../domain/household/requests/request'
import { requests } from '../domain/household/requests/requests'

/** The second voice: what is decided is one conditional write of the request; people and household follow. */
export const decide = handler(method, async ({ id, act, decision, reason }, { caller, now }) => {
  const ground = await loadGround(id)
  if (!ground) throw new Refusal('NOT_FOUND')
  const settings = await settingsAt(ground.request.path, now)
  const { result, saved } = await recordAct<HouseholdRequest, RequestState, HouseholdEffect>(
    requests,
    id,
    { id: act, act: decision, caller, now, input: { id, decision, reason } },
    (request) => {
      const decided = decideRequest({ ...ground, request }, { decision, reason }, caller, settings, now)
      return { ...decided, ...(reason && { reason }) }
    },
    ({ set }) => set.state as RequestState,
    ground.request
  )
  runEffectsLater(requestsName, saved)
  return { id, state: result }
})
