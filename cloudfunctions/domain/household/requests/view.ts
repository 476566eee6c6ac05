import type * as z from 'zod/mini'
import type { requestView } from '../../../../types/api/household/requestView'
import { maskedPhone } from '../../../../types/domain/households'
import type { Household } from '../../../kernel/household'
import type { Person } from '../../../kernel/person'
import type { HouseholdRequest } from './request'
import { decisionsOf } from './voices'

/** A request as shown, with what the caller may say to it. */
export function requestFor(
  request: HouseholdRequest,
  home: Household | null,
  caller: Person,
  now: Date
): z.input<typeof requestView> {
  const { _id, kind, state, householdId, household, person, by, objection, decided, undoUntil } = request
  return {
    id: _id,
    kind,
    state,
    household: { id: householdId, name: household },
    person: { ...person, you: person.id === caller._id },
    phone: request.phone ? maskedPhone(request.phone) : null,
    by: { name: by.name, you: by.id === caller._id },
    reason: request.reason ?? null,
    at: request.at.toISOString(),
    objection: objection
      ? { by: objection.by.name, text: objection.text, at: objection.at.toISOString() }
      : null,
    decided: decided
      ? { by: decided.by.name, reason: decided.reason ?? null, at: decided.at.toISOString() }
      : null,
    undoUntil: undoUntil && undoUntil > now ? undoUntil.toISOString() : null,
    acts: decisionsOf(request, home, caller, now)
  }
}
